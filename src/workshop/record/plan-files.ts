import { draftArticle } from '../article/draft-article.ts';
import { sentenceOfCard } from '../article/sentence-of-card.ts';
import type { Book, KnownFirm } from '../book.ts';
import { valueOf, type Card } from '../cards/card.ts';
import type { Draft, Fields, WrittenFile } from '../draft/draft.ts';
import { toldOf } from '../draft/new-draft.ts';
import { appendItems, type ListPath } from './append-items.ts';
import { newIndicators } from './new-indicators.ts';
import { chainItems } from './chain-items.ts';
import * as records from './record-of-card.ts';
import { yamlFields, yamlLine, type Written } from './yaml-line.ts';

/** Gives the text of a file of the content folder, null where there is none. */
export type ReadFile = (path: string) => string | null;

/** Every file that a draft writes, with its text before and after. Only accepted cards are in them. */
export function planFiles(draft: Draft, known: Book, read: ReadFile): WrittenFile[] {
  const book = withFirms(known, draft.cards);
  const { printed } = toldOf(draft, book);
  const zone = draft.zone.id?.value ?? '';
  const body = (draft.article.body ?? draftArticle(draft.print, draft.cards, book, printed)).trim();
  const files = new Files(read);
  const accepted = draft.cards.filter(({ state }) => state === 'accepted');
  const taken = new Set(known.zones.find(({ id }) => id === zone)?.items ?? []);
  const base: records.Base = { book, printed, article: draft.article.id, body: withTables(body, accepted), taken };

  files.append(
    'vocabularies/indicators.yaml',
    [],
    newIndicators(accepted, book).map((one) => yamlLine({ ...one })),
  );
  files.create(`sources/${draft.id}.yaml`, sourceText(draft.source));
  for (const card of accepted.filter(({ kind }) => kind === 'company')) {
    const id = valueOf(card, 'id');
    const path = `companies/${id}.yaml`;
    if (!known.firms.some((firm) => firm.id === id)) files.create(path, `${yamlFields(records.companyOf(card))}\n`);
  }
  files.create(`zones/${zone}/articles/${draft.article.id}.mdx`, articleText(draft, base, accepted));
  if (!draft.zone.known?.value) files.create(`zones/${zone}/profile.mdx`, profileText(draft, accepted, base));
  for (const [list, items] of listItems(accepted, base)) files.append(`zones/${zone}/${list}.mdx`, [list], items);
  for (const { path, items } of chainItems(accepted, base, known.zones.find(({ id }) => id === zone)?.chains ?? []))
    files.append(`zones/${zone}/chains.mdx`, path, items);
  return files.changed();
}

/** Files as they will be. */
class Files {
  #read: ReadFile;
  #files = new Map<string, { before: string | null; after: string }>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  create(path: string, text: string): void {
    this.#files.set(path, { before: this.#read(path), after: text });
  }

  append(path: string, list: ListPath, items: string[]): void {
    if (items.length === 0) return;
    const file = this.#files.get(path) ?? { before: this.#read(path), after: '' };
    const present = this.#files.has(path) ? file.after : (file.before ?? (path.endsWith('.yaml') ? '' : '---\n---\n'));
    this.#files.set(path, { ...file, after: appendItems(present, list, items) });
  }

  changed(): WrittenFile[] {
    return [...this.#files]
      .map(([path, { before, after }]) => ({ path, before, after }))
      .filter(({ before, after }) => before !== after);
  }
}

/** The firms of the book and those accepted in this draft. */
export function withFirms(book: Book, cards: Card[]): Book {
  const own = cards
    .filter(({ kind, state }) => kind === 'company' && state === 'accepted')
    .map((card): KnownFirm => ({
      id: valueOf(card, 'id'),
      names: [valueOf(card, 'name'), valueOf(card, 'shortName')].filter(Boolean),
    }));
  return { ...book, firms: [...book.firms, ...own.filter(({ id }) => !book.firms.some((firm) => firm.id === id))] };
}

const filled = (fields: Fields, name: string) => fields[name]?.value || undefined;

function sourceText(source: Fields): string {
  const { notBefore, notAfter, likelyMonth, reason, ...others } = Object.fromEntries(
    Object.keys(source).map((name) => [name, filled(source, name)]),
  );
  const published = yamlFields({ notBefore, notAfter, likelyMonth, reason })
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `${yamlFields(others)}\npublished:\n${published}\n`;
}

/** Tables stand in the article as they stand in the print. */
function withTables(body: string, accepted: Card[]): string {
  const tables = new Set(accepted.filter(({ kind }) => kind === 'series').map((card) => valueOf(card, 'table')));
  const missing = [...tables].filter((table) => !body.includes(table));
  return [body, ...missing].filter(Boolean).join('\n\n');
}

/** The first figures as one sentence, for what an editor has not written himself. */
function firstFigures(accepted: Card[], { book, printed }: records.Base, most: number): string {
  let words = '';
  for (const card of accepted.filter(({ kind, fields }) => kind === 'fact' && !fields.subject?.value)) {
    const next = sentenceOfCard(card, book, printed).replace(/。$/, '；');
    if (words.length + next.length > most) break;
    words += next;
  }
  return words.replace(/；$/, '。');
}

function articleText({ article, id, zone }: Draft, base: records.Base, accepted: Card[]): string {
  const name = zoneName(zone, base.book);
  const first = firstFigures(accepted, base, 60).split('；')[0]!.replace(/。$/, '');
  const title = article.title || (first ? `${name}：${first}` : `${name}的一篇报道`).slice(0, 40);
  const lede = article.lede || firstFigures(accepted, base, 150) || `${name}的一篇报道，没有收数字。`;
  return `---\n${yamlFields({ source: id, title, lede })}\n---\n\n${base.body || `关于${name}的这篇报道没有收数字。`}\n`;
}

const zoneName = (zone: Fields, { zones }: Book) =>
  filled(zone, 'shortName') ?? zones.find(({ id }) => id === zone.id?.value)?.names[1] ?? '';

function profileText({ zone }: Draft, accepted: Card[], base: records.Base): string {
  const county = filled(zone, 'county');
  const name = zoneName(zone, base.book);
  const fields: Record<string, Written | undefined> = {
    name: filled(zone, 'name'),
    shortName: filled(zone, 'shortName'),
    place: filled(zone, 'place'),
    type: filled(zone, 'type'),
    city: { id: filled(zone, 'city'), basis: filled(zone, 'cityBasis') ?? 'editors' },
    county: county ? { name: county, basis: 'printed' } : undefined,
    summary:
      filled(zone, 'summary') ??
      (`${name}：${firstFigures(accepted, base, 70)}`.replace(/：$/, '的档案。') || undefined),
  };
  const overview =
    filled(zone, 'overview') ??
    `${filled(zone, 'name') ?? name}的这一页据报道编成。${firstFigures(accepted, base, 150)}`;
  return `---\n${yamlFields(fields)}\n---\n\n${overview}\n`;
}

/** The records of each list of the zone, one line an item. */
function listItems(accepted: Card[], base: records.Base): [list: string, items: string[]][] {
  const of = (kind: Card['kind'], make: (card: Card, base: records.Base) => Record<string, Written | undefined>) =>
    distinct(accepted.filter((card) => card.kind === kind)).map((card) => yamlLine(make(card, base) as Written));
  const relation = (card: Card) => records.relationOf(card, valueOf(card, 'id'), base);
  return [
    ['companies', of('company', relation)],
    ['projects', of('project', records.projectOf)],
    ['facts', [...of('fact', records.factOf), ...of('series', records.seriesOf)]],
    ['events', of('event', records.eventOf)],
    ['prospectus', of('prospectus', records.offerOf)],
    ['doubts', of('doubt', records.doubtOf)],
  ];
}

/** A print may say a thing twice: cards with the same values become one record. */
function distinct(cards: Card[]): Card[] {
  const seen = new Set<string>();
  return cards.filter(({ fields }) => {
    const said = JSON.stringify(Object.entries(fields).map(([name, { value }]) => [name, value]));
    return !seen.has(said) && seen.add(said);
  });
}
