import type { Book } from '../book.ts';
import { cardKinds, redFields, sure, valueOf, type Card } from '../cards/card.ts';
import { readCandidates } from '../cards/candidates.ts';
import { makeCard } from '../cards/make-card.ts';
import { draftArticle } from '../article/draft-article.ts';
import { sentenceOfCard } from '../article/sentence-of-card.ts';
import { seriesCards } from '../cards/series-cards.ts';
import { Refused, stepOf, type Action } from './actions.ts';
import type { Draft, Undo } from './draft.ts';
import { findCards, toldOf } from './new-draft.ts';
import { newZoneFields } from './propose-zone.ts';

const mostUndo = 200;

/**
 * The draft after an action; counted, and with what would undo it.
 * @throws Refused with a sentence where the action cannot be done.
 */
export function reduce(draft: Draft, action: Action, book: Book): Draft {
  if (action.do === 'undo') return undone(draft);
  if (draft.written.length > 0) throw new Refused('这一稿已经写入：要再改，请先在“收”里撤回写入。');
  const changed = apply(draft, action, book);
  const step = stepOf(action);
  return {
    ...changed,
    revision: draft.revision + 1,
    actions: { ...draft.actions, [step]: (draft.actions[step] ?? 0) + 1 },
    undo: [...draft.undo, undoOf(draft, changed, action.do)].slice(-mostUndo),
  };
}

function apply(draft: Draft, action: Exclude<Action, { do: 'undo' }>, book: Book): Draft {
  switch (action.do) {
    case 'set':
      return set(draft, action, book);
    case 'accept':
      return accept(draft, action.card, book);
    case 'accept-many':
      return action.cards.reduce((done, id) => accept(done, id, book), draft);
    case 'alike':
      return alike(draft, action, book);
    case 'reject':
      return withCard(draft, action.card, (card) => ({ ...card, state: 'rejected' }));
    case 'reopen':
      return withCard(draft, action.card, (card) => ({ ...card, state: 'open', folded: false }));
    case 'make':
      return make(draft, action, book);
    case 'series': {
      const cards = seriesCards(action.start, action.end, draft.print, toldOf(draft, book), book);
      if (cards.length === 0) throw new Refused('所选的字里没有读成表格的行：每行用制表符分开几格，第一行是表头。');
      return addCards(draft, cards);
    }
    case 'write':
      return write(draft, action.body, action.base);
    case 'insert':
      return insert(draft, action, book);
    case 'tick':
      return tick(draft, action.numbers, action.reason);
    case 'untick': {
      const { [action.number]: _, ...leftOut } = draft.leftOut;
      return { ...draft, leftOut };
    }
    case 'candidates':
      return addCards(draft, readCandidates(String(action.text), draft.print).cards);
    default:
      throw new Refused('没有这样的动作：页面可能是旧的，请刷新。');
  }
}

const clean = (value: string) =>
  value
    .replace(/[\r\n\t]+/g, ' ')
    .trim()
    .slice(0, 2000);

function set(draft: Draft, { on, field, value }: Extract<Action, { do: 'set' }>, book: Book): Draft {
  const words = clean(String(value));
  if (!/^[a-zA-Z]{1,20}$/.test(field)) throw new Refused('没有这一栏：页面可能是旧的，请刷新。');
  if (on === 'article') {
    if (!['id', 'title', 'lede'].includes(field)) throw new Refused(`文章没有“${field}”这一栏。`);
    return { ...draft, article: { ...draft.article, [field]: words } };
  }
  if (on === 'source') {
    const changed = { ...draft, source: { ...draft.source, [field]: sure(words, '编者') } };
    const isDay = field === 'notBefore' && /^\d{4}-\d{2}-\d{2}$/.test(words);
    return again(isDay ? withDay(changed, words) : changed, book);
  }
  if (on === 'zone') return again(setZone(draft, field, words, book), book);
  return withCard(draft, on, (card) => {
    if (card.state !== 'open') throw new Refused('这张卡已经认过：要改，先按 U 退回。');
    return { ...card, fields: { ...card.fields, [field]: sure(words, '编者') } };
  });
}

/** One day printed says both bounds and the month. */
function withDay({ source, ...draft }: Draft, day: string): Draft {
  const fill = (name: string, value: string) => (source[name]?.unsure ? { [name]: sure(value, '同一天') } : {});
  return { ...draft, source: { ...source, ...fill('notAfter', day), ...fill('likelyMonth', day.slice(0, 7)) } };
}

function setZone(draft: Draft, field: string, words: string, book: Book): Draft {
  if (field === 'name' && words !== draft.zone.name?.value) {
    const fresh = newZoneFields(words, draft.print, book);
    return { ...draft, zone: { ...fresh, name: sure(words, '编者') } };
  }
  if (field === 'id') {
    const isKnown = book.zones.some(({ id }) => id === words);
    if (isKnown) return { ...draft, zone: { id: sure(words, '编者'), known: sure('true', '书里已有') } };
    if (draft.zone.known?.value)
      return { ...draft, zone: { ...newZoneFields('', draft.print, book), id: sure(words, '编者') } };
  }
  return { ...draft, zone: { ...draft.zone, [field]: sure(words, '编者') } };
}

/** Cards that nobody has touched are found anew: the month of print and the zone's names speak in them. */
function again(draft: Draft, book: Book): Draft {
  const fresh = new Map(findCards(draft, book).map((card) => [card.id, card]));
  const isTouched = ({ fields, state }: Card) =>
    state !== 'open' || Object.values(fields).some(({ why }) => why === '编者');
  return { ...draft, cards: draft.cards.map((card) => (isTouched(card) ? card : (fresh.get(card.id) ?? card))) };
}

function withCard(draft: Draft, id: string, change: (card: Card) => Card): Draft {
  if (!draft.cards.some((card) => card.id === id)) throw new Refused('没有这张卡：它可能已在另一个窗口撤去。');
  return { ...draft, cards: draft.cards.map((card) => (card.id === id ? change(card) : card)) };
}

/** Touches a red field of a card and, with the same value, those that say the same in its paragraph. */
function alike(draft: Draft, { card: id, field, value }: Extract<Action, { do: 'alike' }>, book: Book): Draft {
  const first = draft.cards.find((card) => card.id === id);
  const was = first?.fields[field];
  if (!first || !was) throw new Refused('没有这张卡：它可能已在另一个窗口撤去。');
  const [from, to] = paragraphAt(draft.print, first.start);
  const same = draft.cards.filter(({ id: other, kind, state, start, fields }) => {
    const isBeside = kind === first.kind && state === 'open' && start >= from && start < to;
    return other === id || (isBeside && fields[field]?.unsure && fields[field].value === was.value);
  });
  return same.reduce((done, { id: on }) => set(done, { do: 'set', on, field, value }, book), draft);
}

const paragraphAt = (print: string, place: number): [from: number, to: number] => {
  const end = print.indexOf('\n', place);
  return [print.lastIndexOf('\n', place) + 1, end < 0 ? print.length : end];
};

function accept(draft: Draft, id: string, book: Book): Draft {
  const changed = withCard(draft, id, (card) => {
    const red = redFields(card);
    if (red.length > 0) throw new Refused(`还有${red.length}处红的没有碰过：${red.join('、')}。`);
    return { ...card, state: 'accepted', folded: false };
  });
  const card = changed.cards.find((one) => one.id === id)!;
  return card.kind === 'company' ? knownEverywhere(changed, card, book) : changed;
}

/** A firm confirmed once is named by its id in every other card of the text. */
function knownEverywhere(draft: Draft, firm: Card, _book: Book): Draft {
  const [name, id] = [valueOf(firm, 'name'), valueOf(firm, 'id')];
  const said = `company:${name}`;
  return {
    ...draft,
    cards: draft.cards.map((card) =>
      card.state === 'open' && card.fields.subject?.value === said
        ? { ...card, fields: { ...card.fields, subject: { ...card.fields.subject, value: `company:${id}`, unsure: false, why: `已认的企业“${name}”` } } } // prettier-ignore
        : card,
    ),
  };
}

function make(draft: Draft, { kind, start, end }: Extract<Action, { do: 'make' }>, book: Book): Draft {
  if (!cardKinds.includes(kind) || kind === 'series') throw new Refused('没有这一类卡。');
  if (!(start >= 0 && start < end && end <= draft.print.length)) throw new Refused('没有选中原文的字。');
  if (end - start > 600) throw new Refused('选的字太多：一次选一句。');
  return addCards(draft, [makeCard(kind, start, end, draft.print, toldOf(draft, book), book)]);
}

function addCards(draft: Draft, cards: Card[]): Draft {
  const known = new Set(draft.cards.map(({ id }) => id));
  const fresh = cards.filter(({ id }) => !known.has(id));
  // A figure that a made card takes up is not shown twice.
  const covered = draft.cards.map((card) =>
    card.kind === 'fact' && card.state === 'open' && fresh.some((made) => made.kind === 'fact' && made.start === card.start && made.end === card.end) // prettier-ignore
      ? { ...card, state: 'rejected' as const }
      : card,
  );
  return { ...draft, cards: [...covered, ...fresh].toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

function write(draft: Draft, body: string, base: number): Draft {
  if (base !== draft.article.revision) throw new Refused('文章在另一个窗口改过：两边的字都还在，请看过再定用哪一份。');
  const text = body.replace(/\r\n?/g, '\n').slice(0, 200_000);
  return { ...draft, article: { ...draft.article, body: text, revision: draft.article.revision + 1 } };
}

function insert(draft: Draft, { card: id, at, base }: Extract<Action, { do: 'insert' }>, book: Book): Draft {
  const { printed } = toldOf(draft, book);
  const card = draft.cards.find((one) => one.id === id);
  if (!card) throw new Refused('没有这张卡。');
  const body = draft.article.body ?? draftArticle(draft.print, draft.cards, book, printed);
  const place = Math.max(0, Math.min(at, body.length));
  return write(draft, body.slice(0, place) + sentenceOfCard(card, book, printed) + body.slice(place), base);
}

function tick(draft: Draft, numbers: string[], reason: string): Draft {
  const why = clean(reason);
  if (!why) throw new Refused('勾掉一个数，要写为什么不写它。');
  return { ...draft, leftOut: { ...draft.leftOut, ...Object.fromEntries(numbers.map((number) => [number, why])) } };
}

/** What puts the draft back to where it was. */
function undoOf(before: Draft, after: Draft, what: string): Undo {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  return {
    what,
    before: {
      ...(before.source === after.source ? {} : { source: before.source }),
      ...(before.zone === after.zone ? {} : { zone: before.zone }),
      ...(before.article === after.article ? {} : { article: before.article }),
      ...(before.leftOut === after.leftOut ? {} : { leftOut: before.leftOut }),
    },
    cards: after.cards.flatMap((card) => (old.has(card.id) && old.get(card.id) !== card ? [old.get(card.id)!] : [])),
    made: after.cards.filter(({ id }) => !old.has(id)).map(({ id }) => id),
  };
}

function undone(draft: Draft): Draft {
  const last = draft.undo.at(-1);
  if (!last) throw new Refused('没有可撤的了。');
  if (draft.written.length > 0) throw new Refused('这一稿已经写入：请先在“收”里撤回写入。');
  const old = new Map(last.cards.map((card) => [card.id, card]));
  return {
    ...draft,
    ...last.before,
    // The number of a body never comes back: another window may have the text that it stood for.
    article: last.before.article ? { ...last.before.article, revision: draft.article.revision + 1 } : draft.article,
    cards: draft.cards.filter(({ id }) => !last.made.includes(id)).map((card) => old.get(card.id) ?? card),
    revision: draft.revision + 1,
    undo: draft.undo.slice(0, -1),
  };
}
