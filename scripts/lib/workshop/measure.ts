import { valueOf, type Card } from '../../../src/workshop/cards/card.ts';
import type { Book } from '../../../src/workshop/book.ts';
import type { Action } from '../../../src/workshop/draft/actions.ts';
import type { Draft } from '../../../src/workshop/draft/draft.ts';
import { newDraft } from '../../../src/workshop/draft/new-draft.ts';
import { reduce } from '../../../src/workshop/draft/reduce.ts';
import { redFields } from '../../../src/workshop/cards/card.ts';
import { acceptable } from '../../../src/workshop/cards/acceptable.ts';

/** What was measured on one print whose figures somebody has listed by hand. */
export interface Measured {
  characters: number;
  /** Figures of the list, and how many of them a card shows; figures that cards show, and how many are on the list. */
  listed: number;
  found: number;
  shown: number;
  right: number;
  missed: string[];
  wrong: string[];
  /** Actions of the page that the figures need, and those that everything before the article needs. */
  forFigures: number;
  forAll: number;
}

const plain = (figure: string) =>
  figure
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–~～]/g, '-');

/** Holds the cards of a print against a list of its figures, and counts what an editor does to accept every card. */
export function measure(print: string, listed: string[], book: Book): Measured {
  const start = newDraft(print, book);
  const facts = start.cards.filter(({ kind, folded }) => kind === 'fact' && !folded);
  const shown = facts.flatMap((card) => [card.quote, ...changeOf(card)]);
  const missed = lacking(listed, shown);
  const wrong = lacking(shown, listed);
  const [figures, all] = [
    acceptAll(start, book, ({ kind }) => kind === 'fact'),
    acceptAll(touchForms(start, book), book, () => true),
  ];
  return {
    characters: start.print.length,
    listed: listed.length,
    found: listed.length - missed.length,
    shown: shown.length,
    right: shown.length - wrong.length,
    missed,
    wrong,
    forFigures: countOf(figures),
    forAll: countOf(all),
  };
}

const changeOf = (card: Card) => valueOf(card, 'change').split(' ').slice(1);
const countOf = ({ actions }: Draft) => Object.values(actions).reduce((sum, n) => sum + n, 0);

/** Those of one list that the other does not have as often. */
function lacking(wanted: string[], given: string[]): string[] {
  const left = given.map(plain);
  return wanted.filter((figure) => {
    const words = plain(figure);
    const exact = left.indexOf(words);
    // 突破40亿元 and 40亿元 are one figure, with and without what qualifies it.
    const at = exact >= 0 ? exact : left.findIndex((other) => other.includes(words) || words.includes(other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The source and the zone with every red field touched. */
function touchForms(draft: Draft, book: Book): Draft {
  return (['source', 'zone'] as const).reduce((done, on) => {
    const red = Object.entries(done[on]).filter(([, { unsure }]) => unsure);
    return red.reduce(
      (next, [field, { value }]) => reduce(next, { do: 'set', on, field, value: value || '2031-05' }, book),
      done,
    );
  }, draft);
}

/** As an editor does who looks at one card after the other: each red field is touched, and blocks are accepted together. */
function acceptAll(start: Draft, book: Book, wanted: (card: Card) => boolean): Draft {
  let draft = start;
  const act = (action: Action) => void (draft = reduce(draft, action, book));
  const next = () => draft.cards.find((card) => wanted(card) && card.state === 'open' && !card.folded);
  for (let card = next(); card; card = next()) {
    const [red] = redFields(card);
    if (red) {
      act({ do: 'alike', card: card.id, field: red, value: valueOf(card, red) || '其他' });
      continue;
    }
    const group = acceptable(draft.cards, card, draft.print);
    act(group.length > 1 ? { do: 'accept-many', cards: group } : { do: 'accept', card: card.id });
  }
  return draft;
}
