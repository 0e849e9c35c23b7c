import { fold } from './fold.ts';
import type { Concept, Lexicon, Sense, SoundsFile } from './lexicon.ts';
import type { FigurePostings } from './figure-postings.ts';
import { fewer, isLatin, isLoose, piecesOf, planOf, type Plan, type Unit } from './plan.ts';
import { hitsOf, rank, type Postings, type Ranked } from './rank.ts';
import type { FilterName, Kind, Shown } from './record.ts';
import { nearLatin, spoken } from './read-letters.ts';
import { openSounds, repair, type Sounds } from './repair.ts';
import type { Table } from './table.ts';

/** Where pieces stand, and what a record shows: Pagefind in the site, plain maps in tests. */
export interface Store {
  find(piece: string): Promise<Postings>;
  load(place: number): Promise<Loaded>;
  sounds(): Promise<SoundsFile>;
  figures(): Promise<FigurePostings>;
  /** Loads beforehand what most questions need. */
  warm(): Promise<void>;
  /** Whether the text itself could not be searched, only the words of the lexicon. */
  isRefused(): boolean;
}
export interface Loaded {
  url: string;
  title: string;
  shown: Shown;
}

export interface Result extends Loaded {
  kind: Kind;
  zone: string;
  approx?: true;
}
export type Filters = Partial<Record<FilterName, string[]>>;
export interface Answer {
  /** As it was understood, where that differs from what was typed. */
  corrected: string | null;
  /** Words to mark in the results. */
  words: string[];
  /** What was asked for, without the names of zones, and its other names. */
  said: string[];
  /** Other names of what was asked, searched along with it. */
  synonyms: string[];
  /** Words of related matters, searched along with it as near. */
  related: string[];
  /** Parts of the question that stand nowhere in the book. */
  absent: string[];
  /** Only the words of the lexicon could be searched, not the text. */
  limited: boolean;
  results: Result[];
  /** How many there are, of which the list holds the best. */
  total: number;
  /** How many there are of each kind, and of each value of each filter, before the list was cut. */
  counts: Record<string, Record<string, number>>;
}
export interface Request {
  query: string;
  filters?: Filters;
  limit?: number;
  /** As it was typed, without putting anything right. */
  exact?: boolean;
}

interface Settled {
  plan: Plan;
  postings: Map<string, Postings>;
  corrected: string | null;
  absent: string[];
}

/** Below this share of what was asked for, a result is only near; below the last, it is none. */
const [near, none] = [0.62, 0.1];
/** Beside what answers, what is as near as a related word is kept. */
const beside = 0.54;
/** What a word put right must answer more than the word as it was typed. */
const gain = 0.1;
/** Of what is asked of a zone, at least so much. */
const half = 0.5;

export function createEngine(lexicon: Lexicon, table: Table, store: Store) {
  let sounds: Promise<Sounds> | undefined;
  const openedSounds = () => (sounds ??= store.sounds().then((file) => openSounds(file, lexicon)));

  async function postingsOf(units: Unit[]): Promise<Map<string, Postings>> {
    const pieces = [...new Set(units.flatMap(({ pieces }) => pieces))];
    return new Map(await Promise.all(pieces.map(async (piece) => [piece, await store.find(piece)] as const)));
  }

  /** All pairs of a unit that stand anywhere; what was not asked for before is. */
  async function knownPairs(unit: Unit, postings: Map<string, Postings>): Promise<string[]> {
    const pairs = piecesOf(unit.text);
    for (const pair of pairs) if (!postings.has(pair)) postings.set(pair, await store.find(pair));
    return pairs.filter((pair) => postings.get(pair)!.size > 0);
  }

  /**
   * Where each character of a unit is in some pair that is known, a pair that is not only joins two words (谷投 in
   * 智感谷投资): it is dropped, and nothing is wrong.
   */
  async function isJoined(unit: Unit, postings: Map<string, Postings>): Promise<boolean> {
    const known = await knownPairs(unit, postings);
    const covered = new Set(known.flatMap((pair) => [...pair]));
    if (![...unit.text].every((character) => covered.has(character) || isLoose(character))) return false;
    unit.pieces = known;
    return known.length > 0;
  }

  /** The plan as it stands, or with one word put right where a pair of it stands nowhere. */
  async function settle(query: string, exact: boolean): Promise<Settled> {
    const plan = planOf(query, lexicon);
    const isRead = isLatin(query) && plan.units.every(({ concepts }) => concepts.length > 0);
    if (isRead && !exact && !(await isLiteral(query, plan)))
      return { plan, postings: new Map(), corrected: null, absent: [] };
    const asTyped = isRead ? planOf(query, { ...lexicon, concepts: [] }) : plan;
    const postings = await postingsOf(asTyped.units);
    const isAbsent = (unit: Unit) =>
      unit.kind === 'rest' && unit.pieces.some((piece) => (postings.get(piece)?.size ?? 0) === 0);
    const broken: Unit[] = [];
    for (const unit of asTyped.units) if (isAbsent(unit) && !(await isJoined(unit, postings))) broken.push(unit);
    const absent = broken.map(({ text }) => text);
    for (const unit of broken) await takeApart(unit, postings);
    if (broken.length === 0 || exact || store.isRefused())
      return { plan: asTyped, postings, corrected: null, absent: store.isRefused() ? [] : absent };
    const opened = await openedSounds();
    const text = isLatin(query)
      ? (spoken(query, opened) ?? nearLatin(query, lexicon))
      : repair(plan.text, broken[0]!.text, lexicon, opened);
    if (!text || text === plan.text) return { plan: asTyped, postings, corrected: null, absent };
    const better = planOf(text, lexicon);
    const repaired = { plan: better, postings: await postingsOf(better.units), corrected: text, absent: [] };
    const typed = { plan: asTyped, postings, corrected: null, absent };
    // Words that are only rare make no slip: what is put right must answer more of the question.
    return coverageOf(repaired) > coverageOf(typed) + gain ? repaired : typed;
  }

  /** Of a word that stands nowhere as it is: all parts of it that do, and the rest, which weighs against them. */
  async function takeApart(unit: Unit, postings: Map<string, Postings>): Promise<void> {
    const known = await knownPairs(unit, postings);
    const rest = known
      .reduce((text, pair) => text.replaceAll(pair, ' '), unit.text)
      .split(' ')
      .filter(Boolean);
    unit.pieces = [...new Set([...known, ...rest.flatMap((run) => fewer(piecesOf(run)))])];
  }

  /** The share of the question that its best answer holds. */
  function coverageOf({ plan, postings }: Settled): number {
    const units = plan.units.map((unit) => hitsOf(unit, postings, table, null));
    const asked = { length: 1, hasNumber: false, asks: plan.asks, compares: plan.compares };
    return Math.max(0, ...rank(units, table, asked).map(({ coverage }) => coverage));
  }

  /** Letters that stand in the text as they are (LNG) are no first letters of Chinese words, a zone's apart. */
  async function isLiteral(query: string, { units: [unit] }: Plan): Promise<boolean> {
    const word = fold(query);
    if (word.length > 5 || !unit || unit.kind === 'zone') return false;
    if (unit.concepts.some(({ pinyin }) => pinyin.some((sounds) => sounds.replaceAll(' ', '') === word))) return false;
    return (await store.find(word)).size > 0;
  }

  async function answer({ query, filters = {}, limit = 20, exact = false }: Request): Promise<Answer> {
    const { plan, postings, corrected, absent } = await settle(query, exact);
    const hasNumber = plan.units.some(({ kind }) => kind === 'number');
    const figures = hasNumber ? await store.figures() : null;
    const units = plan.units.map((unit) => hitsOf(unit, postings, table, figures));
    const asked = {
      length: plan.units.reduce((sum, unit) => sum + unit.text.length, 0),
      hasNumber,
      asks: plan.asks,
      compares: plan.compares,
    };
    // What names a thing of the book is near, however much else was asked.
    const least = plan.units.some(({ kind }) => kind === 'word') ? 0 : none;
    const ranked = pin(plan, rank(units, table, asked), table).filter(({ coverage }) => coverage > least);
    const cut = distinct(ranked, table).filter(
      ({ coverage }) => coverage >= Math.min(beside, (ranked[0]?.coverage ?? 0) * 0.75),
    );
    const kept = cut.filter(({ place }) => passes(place, filters, table));
    const results = await Promise.all(kept.slice(0, limit).map((item) => load(item, corrected !== null)));
    return {
      corrected,
      words: markedWords(plan),
      said: [...saidIn(plan), ...synonymsOf(plan)],
      synonyms: synonymsOf(plan).slice(0, 4),
      related: relatedTo(plan).slice(0, 4),
      absent,
      limited: store.isRefused(),
      results,
      total: kept.length,
      counts: countsOf(cut, table),
    };
  }

  async function load({ place, coverage, topic, isElsewhere }: Ranked, isRepaired: boolean): Promise<Result> {
    const { kind, zone } = table.rows[place]!;
    const approx = isRepaired || coverage < near || topic < half || isElsewhere;
    return { ...(await store.load(place)), kind, zone, ...(approx && { approx: true as const }) };
  }

  return { answer, warm: () => store.warm() };
}

/** A query that is only the name of a zone, of a firm, or of what has a page of its own, has that page first. */
function pin({ only, text, units }: Plan, ranked: Ranked[], { rows }: Table): Ranked[] {
  const [zones, others] = [only.filter(({ sense }) => sense === 'zone'), only.filter(({ sense }) => paged.has(sense))];
  // 长治市有几个开发区 asks for the city's page as 长治市 does; 煤化工园区 is not the trade.
  const words = units.map((unit) => unit.text);
  const isNamed = ({ sense, forms }: Concept) =>
    sense === 'company' ||
    forms.slice(0, 2).some((form) => fold(form) === text || (sense === 'city' && words.includes(fold(form))));
  const named = zones.length > 0 ? zones : others.filter(isNamed);
  const places = named.flatMap(({ sense, url }) => {
    const kind = sense === 'zone' || sense === 'company' ? sense : 'page';
    const place = rows.findIndex((row) => row.kind === kind && row.page === url);
    return place < 0 ? [] : [{ place, score: 10, coverage: 1, topic: 1, isElsewhere: false }];
  });
  return [...places, ...ranked.filter(({ place }) => !places.some((pinned) => pinned.place === place))];
}
const paged = new Set<Sense>(['city', 'industry', 'type', 'company']);

/** Of an article only its best paragraph. */
function distinct(ranked: Ranked[], { rows }: Table): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ place }) => {
    const { kind, page } = rows[place]!;
    if (kind !== 'article') return true;
    return !seen.has(page) && Boolean(seen.add(page));
  });
}

function passes(place: number, filters: Filters, { rows }: Table): boolean {
  return Object.entries(filters).every(([name, values]) => {
    const mine = rows[place]!.filters[name as FilterName] ?? [];
    return values.length === 0 || values.some((value) => mine.includes(value));
  });
}

function countsOf(ranked: Ranked[], { rows }: Table): Answer['counts'] {
  const counts: Answer['counts'] = {};
  for (const { place } of ranked)
    for (const [name, values] of Object.entries(rows[place]!.filters))
      for (const value of values) {
        const group = (counts[name] ??= {});
        group[value] = (group[value] ?? 0) + 1;
      }
  return counts;
}

const markedWords = ({ units }: Plan) =>
  [...new Set(units.flatMap((unit) => [unit.text, ...unit.concepts.flatMap(({ forms }) => forms)]))].filter(
    (word) => word.length > 1,
  );

/** Other names of the words that were typed; a zone's and a firm's names need no telling. */
const synonymsOf = ({ units }: Plan) => [
  ...new Set(
    units.flatMap(({ text, concepts }) =>
      concepts
        .filter(({ sense }) => sense === 'term' || sense === 'indicator')
        .flatMap(({ forms }) => forms)
        .filter((form) => fold(form) !== text),
    ),
  ),
];

const relatedTo = ({ units }: Plan) => {
  const names = new Set(units.flatMap((unit) => [unit.text, ...namesOf(unit)]));
  const near = units.flatMap(({ concepts }) => concepts.filter(({ sense }) => sense === 'related'));
  // A word that only visitors use would be sought in vain.
  const used = near.flatMap(({ forms, places }) => forms.filter((_, i) => places()[i]!.size > 0));
  return [...new Set(used)].filter((form) => !names.has(fold(form)));
};
const namesOf = ({ concepts }: Unit) =>
  concepts.filter(({ sense }) => sense !== 'related').flatMap(({ forms }) => forms.map(fold));

/** What is asked about; a place only says where. */
const saidIn = ({ units }: Plan) =>
  units
    .filter(({ kind, concepts }) => ['word', 'rest'].includes(kind) && !concepts.some(({ sense }) => sense === 'city'))
    .map(({ text }) => text);

export type Engine = ReturnType<typeof createEngine>;
