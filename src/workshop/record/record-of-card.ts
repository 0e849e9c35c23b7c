import { parsePeriod } from '../../schema/period.ts';
import type { Book } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';
import { sentenceOfCard } from '../article/sentence-of-card.ts';
import { nearName, nearWords, placeInArticle } from '../article/near-words.ts';
import { freeId, idOf } from './ids.ts';
import { indicatorId } from './new-indicators.ts';
import type { Written } from './yaml-line.ts';

/** What making records needs to know of the article that they rest on. */
export interface Base {
  book: Book;
  printed: string;
  /** The article's id and its body. */
  article: string;
  body: string;
  /** Ids taken in the zone; records made add theirs. */
  taken: Set<string>;
}

type Fields = Record<string, Written | undefined>;

/** `words`: the figure or name that the article must state for the card. */
function nearOf(card: Card, words: string, { body, book, printed }: Base): string {
  const place = placeInArticle(body, sentenceOfCard(card, book, printed), words);
  if (place < 0) return words.slice(0, 60);
  const near = card.kind === 'fact' ? nearWords(body, place, words.length) : nearName(body, place, words.slice(0, 50));
  return near || words.slice(0, 60);
}

function take(id: string, { taken }: Base): string {
  const free = freeId(id, taken);
  taken.add(free);
  return free;
}

/** A time as part of an id. */
function slug(period: string): string {
  const parsed = parsePeriod(period);
  const text = 'error' in parsed ? period : parsed.text;
  return text.toLowerCase().replace(/^as of /, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
}

export function factOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  const indicator = indicatorId(card, base.book);
  const [label, period] = [value('label'), value('period')];
  const plain = `${indicator}-${slug(period)}`;
  const id = take(base.taken.has(plain) && label ? `${plain}-${idOf(label, 30)}` : plain, base);
  const own = base.book.indicators.find((one) => one.id === indicator)?.label;
  const change = value('change').split(' ');
  return {
    id,
    indicator,
    label: label && label !== own ? label : undefined,
    subject: subjectOf(value('subject'), base.book),
    figure: value('figure'),
    period,
    cumulative: value('cumulative') === 'true' ? 'true' : undefined,
    status: value('status'),
    change: change.length === 2 ? { label: change[0]!, figure: change[1]! } : undefined,
    decidedBy: value('decidedBy') || undefined,
    note: value('note') || undefined,
    from: base.article,
    near: nearOf(card, value('figure'), base),
  };
}

function subjectOf(subject: string, { firms }: Book): Fields | undefined {
  const [, kind, words = ''] = /^(\w+):(.+)$/.exec(subject) ?? [];
  if (!kind) return undefined;
  const firm = firms.find(({ id, names }) => id === words || names.includes(words));
  if (kind === 'company' && firm) return { kind, id: firm.id };
  if (kind === 'project') return { kind, id: words };
  return kind === 'company' ? { kind: 'other', label: words } : { kind, label: words };
}

export function projectOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  const firms = value('companies')
    .split(/[、,，\s]+/)
    .filter(Boolean);
  const ids = firms.flatMap(
    (name) => base.book.firms.find(({ id, names }) => id === name || names.includes(name))?.id ?? [],
  );
  return {
    id: take(idOf(value('name')), base),
    name: value('name'),
    companies: ids.length > 0 ? ids : undefined,
    industry: value('industry') || undefined,
    status: value('status'),
    progress: value('progress') || undefined,
    investment: value('investment') ? { label: '总投资', figure: value('investment') } : undefined,
    from: base.article,
    near: nearOf(card, value('name'), base),
  };
}

export function eventOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  const date = value('date');
  return {
    id: take(`${idOf(value('title'), 30)}-${slug(date)}`, base),
    date,
    title: value('title'),
    kind: value('kind'),
    nature: value('nature'),
    from: base.article,
    near: nearOf(card, value('title'), base),
  };
}

export function offerOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  return {
    id: take(idOf(value('title'), 30), base),
    kind: value('kind'),
    topic: value('topic'),
    title: value('title'),
    text: value('text'),
    from: base.article,
    near: nearOf(card, value('title'), base),
  };
}

export function doubtOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  return {
    id: take(`${idOf(value('title'), 30)}-doubt`, base),
    title: value('title'),
    kind: value('kind'),
    what: value('what'),
    why: value('why'),
    handling: value('handling'),
    sources: [{ from: base.article, near: nearOf(card, value('title'), base) }],
  };
}

export function nodeOf(card: Card, base: Base): Fields {
  const value = (name: string) => valueOf(card, name);
  return {
    id: freeId(idOf(value('label'), 30), base.taken),
    label: value('label'),
    stage: value('stage'),
    kind: value('kind') || undefined,
    status: value('status'),
    from: base.article,
    near: nearOf(card, value('label'), base),
  };
}

/** content/companies/<id>.yaml. */
export const companyOf = (card: Card): Fields => ({
  name: valueOf(card, 'name'),
  shortName: valueOf(card, 'shortName') || undefined,
});

/** What the firm is to the zone. */
export const relationOf = (card: Card, id: string, base: Base): Fields => ({
  company: id,
  relation: valueOf(card, 'relation'),
  from: base.article,
  near: nearOf(card, valueOf(card, 'name'), base),
});

/** A column or row of a table: the reader makes a fact of each of its cells. */
export const seriesOf = (card: Card, { article, book }: Base): Fields => ({
  indicator: indicatorId(card, book),
  series: valueOf(card, 'series'),
  without: valueOf(card, 'without') ? valueOf(card, 'without').split('、') : undefined,
  status: valueOf(card, 'status'),
  from: article,
});
