import type { Plan, QueryUnit } from './plan.ts';
import { unpackSteps } from './unpack-postings.ts';
import type { WrittenFigure, FigurePostings } from './figure-postings.ts';
import { fold } from './fold.ts';
import type { Kind } from './record.ts';
import type { Table } from './table.ts';
import { weights } from './weights.ts';

/** For each record that holds a piece, the position of its first occurrence, in words. */
export type Postings = Map<number, number>;

export interface RankedRecord {
  place: number;
  score: number;
  /** The share of the question that it holds, from 0 to 1. */
  coverage: number;
  /** The same without the names of zones: the share of what is asked about them. */
  topic: number;
  /** The question names a zone, and this record belongs to another. */
  isElsewhere: boolean;
}

/** The share of one unit that each record holds, and whether its title holds it. */
interface UnitHits {
  weight: number;
  isZone?: true;
  hits: Map<number, { share: number; inTitle: boolean; isOwn?: true }>;
}

interface Found {
  coverage: number;
  topic: number;
  title: number;
  own: number;
}

/**
 * The weight of a piece by its rarity. A piece that occurs nowhere weighs most, so that a result without it cannot look
 * like an answer.
 */
const rarity = (found: number, all: number) => Math.log((all + 1) / (found + 0.5));

export function hitsOf(
  unit: QueryUnit,
  postings: Map<string, Postings>,
  table: Table,
  figures: FigurePostings | null,
): UnitHits {
  if (unit.concepts.length > 0) return conceptHits(unit, table);
  if (unit.figure) return figureHits(unit.figure, figures ?? {}, table);
  const rarities = unit.pieces.map((piece) => rarity(postings.get(piece)?.size ?? 0, table.rows.length));
  const total = rarities.reduce((sum, value) => sum + value, 0);
  const hits: UnitHits['hits'] = new Map();
  unit.pieces.forEach((piece, i) => {
    for (const [place, position] of postings.get(piece) ?? []) {
      const { share = 0, inTitle = true } = hits.get(place) ?? {};
      // Positions count words; few words have more than two characters.
      const stands = position * weights.charactersOfWord < table.rows[place]!.titleLength;
      hits.set(place, { share: share + rarities[i]! / total, inTitle: inTitle && stands });
    }
  });
  return { weight: total / Math.sqrt(unit.pieces.length), hits };
}

const isMoney = (unit: string) => /[元币镑盾铢]$/.test(unit);

/** A record that has the figure holds the whole of it; one that has its number with another unit, a part. */
function figureHits({ value, scale, unit }: WrittenFigure, figures: FigurePostings, table: Table): UnitHits {
  const byUnit = figures[value] ?? {};
  const hits: UnitHits['hits'] = new Map();
  for (const [written, steps] of Object.entries(byUnit)) {
    const [itsScale = '', itsUnit = ''] = written.split('|');
    // 4000万元 is 0.4亿元, but whoever writes the one is after the one.
    // Of two currencies a number is not the same.
    if (unit !== itsUnit && isMoney(unit) && isMoney(itsUnit)) continue;
    const share = unit && itsUnit !== unit ? weights.otherUnit : itsScale === scale ? 1 : weights.otherScale;
    for (const [place, held] of unpackSteps(steps))
      if ((hits.get(place)?.share ?? 0) < share) hits.set(place, { share, inTitle: held !== 'body' && share > 0.8 });
  }
  return { weight: rarity(hits.size, table.rows.length) * weights.number, hits };
}

/** The typed form counts fully, the others as far as they mean the same. */
function conceptHits(unit: QueryUnit, table: Table): UnitHits {
  const hits: UnitHits['hits'] = new Map();
  let typed = 0;
  for (const { forms, sense, places } of unit.concepts)
    places().forEach((found, f) => {
      const isTyped = fold(forms[f]!) === unit.text;
      if (isTyped) typed = found.size;
      const trust = isTyped ? 1 : weights.trust[sense] - (sense === 'related' && f > 0 ? weights.laterRelated : 0);
      for (const [place, held] of found) {
        // Records about the concept itself are found by any of its names.
        const isOwn = held === 'own';
        const share = isOwn ? 1 : trust;
        if ((isTyped && sense !== 'related') || (hits.get(place)?.share ?? 0) < share)
          hits.set(place, {
            share,
            inTitle: isOwn || (held === 'title' && (isTyped || sense === 'indicator' || sense === 'related')),
            ...(isOwn && { isOwn }),
          });
      }
    });
  const weight = rarity(typed || hits.size, table.rows.length) * Math.sqrt(Math.max(1, unit.text.length - 1));
  if (unit.kind !== 'zone') return { weight, hits };
  pinZone(unit, hits, table);
  return { weight: Math.max(weight, weights.zone), hits, isZone: true };
}

/** Records of a zone hold its name fully; those that only mention it hold a part. */
function pinZone(unit: QueryUnit, hits: UnitHits['hits'], table: Table): void {
  const pages = unit.concepts.map(({ url }) => url);
  for (const [place, hit] of hits) hits.set(place, { share: hit.share * weights.zoneMention, inTitle: false });
  table.rows.forEach(({ page }, place) => {
    if (pages.some((url) => page.startsWith(url))) hits.set(place, { share: 1, inTitle: false });
  });
}

export interface Asked {
  /** The number of characters in its units. */
  length: number;
  hasNumber: boolean;
  asks: Plan['asks'];
  compares: boolean;
}

/** What ranking considers besides the units. */
export const askedOf = ({ units, asks, compares }: Plan): Asked => ({
  length: units.reduce((sum, { text }) => sum + text.length, 0),
  hasNumber: units.some(({ kind }) => kind === 'number'),
  asks,
  compares,
});

/**
 * The records, best first: those that cover most of the units, in the title rather than the text, on a page that covers
 * much of them.
 */
export function rank(units: UnitHits[], table: Table, { length, hasNumber, asks, compares }: Asked): RankedRecord[] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const zones = units.reduce((sum, { weight, isZone }) => sum + (isZone ? weight / total : 0), 0);
  const weightOf = (kind: Kind, isOwn: boolean) => {
    const base = weights.kind[kind] + (hasNumber && kind === 'fact' ? weights.factWithNumber : 0);
    if (kind === 'page' && compares && zones === 0) return base;
    if (kind === 'page') return base + (asks ? weights.pageOfQuestion : 0) + (isOwn ? weights.ownPage : 0);
    return kind === 'term'
      ? base + (asks === 'who' ? weights.termOfWho : asks === 'meaning' ? weights.termOfMeaning : 0)
      : base;
  };
  const found = new Map<number, Found>();
  const onPage = new Map<string, number[]>();
  units.forEach(({ weight, hits, isZone }, u) => {
    for (const [place, { share, inTitle, isOwn }] of hits) {
      const before = found.get(place) ?? { coverage: 0, topic: 0, title: 0, own: 0 };
      const gain = (weight * share) / total;
      found.set(place, {
        coverage: before.coverage + gain,
        topic: before.topic + (isZone ? 0 : gain),
        title: before.title + (inTitle ? gain : 0),
        own: before.own + (isOwn ? gain : 0),
      });
      const { page } = table.rows[place]!;
      const best = onPage.get(page) ?? units.map(() => 0);
      best[u] = Math.max(best[u]!, gain);
      onPage.set(page, best);
    }
  });
  const bestOnPage = new Map<string, Found>();
  for (const [place, here] of found) {
    const { page } = table.rows[place]!;
    if (here.coverage > (bestOnPage.get(page)?.coverage ?? 0)) bestOnPage.set(page, here);
  }
  const pageCoverage = new Map([...onPage].map(([page, best]) => [page, best.reduce((sum, gain) => sum + gain, 0)]));
  const ranked = [...found].map(([place, { coverage, topic, title, own }]): RankedRecord => {
    const { page, kind, titleLength } = table.rows[place]!;
    const fit = title > 0 ? (own > 0.9 ? 1 : Math.min(1, length / Math.max(1, titleLength))) : 0;
    const whole = pageCoverage.get(page)!;
    // A zone's own page stands for everything on it, but it answers only as much as one place on it does.
    const held = kind === 'zone' ? Math.max(coverage, whole * weights.zonePage) : coverage;
    const answers = kind === 'zone' ? bestOnPage.get(page)! : { coverage, topic };
    // A question that names a zone is about that zone.
    const isElsewhere = zones > 0 && answers.coverage - answers.topic < 0.01;
    const score =
      held +
      weights.title * title +
      weights.titleFit * title * fit +
      weights.page * whole +
      weightOf(kind, own > 0) -
      (isElsewhere ? weights.elsewhere : 0);
    return {
      place,
      score,
      coverage: answers.coverage,
      topic: zones < 0.99 ? answers.topic / (1 - zones) : 1,
      isElsewhere,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}
