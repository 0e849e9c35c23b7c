import { fold, type Lexicon, type Sense, type SoundsFile } from './lexicon.ts';
import { piecesOf, planOf, type Plan, type Unit } from './plan.ts';
import { hitsOf, rank, type Postings, type Ranked } from './rank.ts';
import type { FilterName, Kind, Shown } from './record.ts';
import { openSounds, repair, type Sounds } from './repair.ts';
import type { Table } from './table.ts';

/** Where pieces stand, and what a record shows: Pagefind in the site, plain maps in tests. */
export interface Store {
  find(piece: string): Promise<Postings>;
  load(place: number): Promise<Loaded>;
  sounds(): Promise<SoundsFile>;
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
  results: Result[];
  /** How many there are of each kind, and of each value of each filter, before the list was cut. */
  counts: Record<string, Record<string, number>>;
}
export interface Request {
  query: string;
  filters?: Filters;
  limit?: number;
}

/** Below this share of what was asked for, a result is only near; below the other, it is none. */
const [near, none] = [0.62, 0.18];

export function createEngine(lexicon: Lexicon, table: Table, store: Store) {
  let sounds: Promise<Sounds> | undefined;
  const openedSounds = () => (sounds ??= store.sounds().then((file) => openSounds(file, lexicon)));

  async function postingsOf(units: Unit[]): Promise<Map<string, Postings>> {
    const pieces = [...new Set(units.flatMap(({ pieces }) => pieces))];
    return new Map(await Promise.all(pieces.map(async (piece) => [piece, await store.find(piece)] as const)));
  }

  /**
   * Where each character of a unit is in some pair that is known, a pair that is not only joins two words (谷投 in
   * 智感谷投资): it is dropped, and nothing is wrong.
   */
  async function isJoined(unit: Unit, postings: Map<string, Postings>): Promise<boolean> {
    const known = (piece: string) => (postings.get(piece)?.size ?? 0) > 0;
    const pairs = piecesOf(unit.text);
    for (const pair of pairs) if (!postings.has(pair)) postings.set(pair, await store.find(pair));
    const covered = new Set(pairs.filter(known).flatMap((pair) => [...pair]));
    if (![...unit.text].every((character) => covered.has(character))) return false;
    unit.pieces = unit.pieces.filter(known);
    return unit.pieces.length > 0;
  }

  /** The plan as it stands, or with one word put right where a pair of it stands nowhere. */
  async function settle(
    query: string,
  ): Promise<{ plan: Plan; postings: Map<string, Postings>; corrected: string | null }> {
    const plan = planOf(query, lexicon);
    const postings = await postingsOf(plan.units);
    const isAbsent = (unit: Unit) =>
      unit.kind === 'rest' && unit.pieces.some((piece) => (postings.get(piece)?.size ?? 0) === 0);
    const broken: Unit[] = [];
    for (const unit of plan.units) if (isAbsent(unit) && !(await isJoined(unit, postings))) broken.push(unit);
    if (broken.length === 0) return { plan, postings, corrected: null };
    const opened = await openedSounds();
    const letters = /^[a-z]+$/.test(plan.text);
    const text = letters ? spoken(plan.text, opened) : repair(plan.text, broken[0]!.text, lexicon, opened);
    if (!text) return { plan, postings, corrected: null };
    const better = planOf(text, lexicon);
    return { plan: better, postings: await postingsOf(better.units), corrected: text };
  }

  async function answer({ query, filters = {}, limit = 20 }: Request): Promise<Answer> {
    const { plan, postings, corrected } = await settle(query);
    const units = plan.units.map((unit) => hitsOf(unit, postings, table));
    const asked = {
      length: plan.units.reduce((sum, unit) => sum + unit.text.length, 0),
      hasNumber: plan.units.some(({ kind }) => kind === 'number'),
      asks: plan.asks,
    };
    const ranked = pin(plan, rank(units, table, asked), table).filter(({ coverage }) => coverage >= none);
    const cut = distinct(ranked, table).filter(
      ({ coverage }) => coverage >= Math.min(near, (ranked[0]?.coverage ?? 0) * 0.75),
    );
    const kept = cut.filter(({ place }) => passes(place, filters, table));
    const results = await Promise.all(kept.slice(0, limit).map((item) => load(item, corrected !== null)));
    return { corrected, words: markedWords(plan), results, counts: countsOf(cut, table) };
  }

  async function load({ place, coverage }: Ranked, isRepaired: boolean): Promise<Result> {
    const { kind, zone } = table.rows[place]!;
    const approx = isRepaired || coverage < near;
    return { ...(await store.load(place)), kind, zone, ...(approx && { approx: true as const }) };
  }

  return { answer };
}

/** Letters that are the sounds of a word. */
function spoken(letters: string, { bySound, words, soundsOf }: Sounds): string | null {
  for (const word of words) {
    const sound = [...word].map((character) => soundsOf(character)[0] ?? '').join('');
    if (sound === letters) return word;
  }
  return bySound.get(`${letters} `)?.[0] ?? null;
}

/** A query that is only the name of a zone, or of what has a page of its own, has that page first. */
function pin({ only, text }: Plan, ranked: Ranked[], { rows }: Table): Ranked[] {
  const [zones, others] = [only.filter(({ sense }) => sense === 'zone'), only.filter(({ sense }) => paged.has(sense))];
  const named =
    zones.length > 0 ? zones : others.filter(({ forms }) => forms.slice(0, 2).some((form) => fold(form) === text));
  const places = named.flatMap(({ sense, url }) => {
    const place = rows.findIndex(({ kind, page }) => kind === (sense === 'zone' ? 'zone' : 'page') && page === url);
    return place < 0 ? [] : [{ place, score: 10, coverage: 1 }];
  });
  return [...places, ...ranked.filter(({ place }) => !places.some((pinned) => pinned.place === place))];
}
const paged = new Set<Sense>(['city', 'industry', 'type']);

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

export type Engine = ReturnType<typeof createEngine>;
