import type { Unit } from './plan.ts';
import type { Table } from './table.ts';

/** Where a piece stands: for each record the position of its first occurrence, in words. */
export type Postings = Map<number, number>;

export interface Ranked {
  place: number;
  score: number;
  /** How much of what was asked for it holds, from 0 to 1. */
  coverage: number;
}

/** How much of one unit each record holds, and whether its title does. */
interface UnitHits {
  weight: number;
  hits: Map<number, { share: number; inTitle: boolean }>;
}

/** How rare a piece is; one that stands nowhere weighs most, so that what lacks it cannot look answered. */
const rarity = (found: number, all: number) => Math.log((all + 1) / (found + 0.5));

export function hitsOf(unit: Unit, postings: Map<string, Postings>, table: Table): UnitHits {
  const all = table.rows.length;
  const hits: UnitHits['hits'] = new Map();
  let weight = 0;
  for (const way of unit.ways) {
    const rarities = way.map((piece) => rarity(postings.get(piece)?.size ?? 0, all));
    const total = rarities.reduce((sum, value) => sum + value, 0);
    weight = weight === 0 ? (total / way.length) * Math.sqrt(way.length) : weight;
    const shares = new Map<number, { share: number; inTitle: boolean }>();
    way.forEach((piece, i) => {
      for (const [place, position] of postings.get(piece) ?? []) {
        const inTitle = position * 1.3 < table.rows[place]!.titleLength;
        const before = shares.get(place);
        shares.set(place, { share: (before?.share ?? 0) + rarities[i]! / total, inTitle: inTitle && (before?.inTitle ?? true) });
      }
    });
    for (const [place, { share, inTitle }] of shares) {
      // A word of the lexicon is there or not; of other words a part counts too.
      const counted = unit.kind === 'rest' ? share : share > 0.99 ? 1 : share * share * 0.5;
      const before = hits.get(place);
      if (!before || before.share < counted) hits.set(place, { share: counted, inTitle: inTitle && share > 0.99 });
    }
  }
  if (unit.kind === 'zone') pinZone(unit, hits, table);
  return { weight: unit.kind === 'zone' ? Math.max(weight, 6) : weight, hits };
}

/** All that belongs to a zone holds its name; what only mentions it holds a part. */
function pinZone(unit: Unit, hits: UnitHits['hits'], table: Table): void {
  const pages = unit.concepts.map(({ url }) => url);
  for (const [place, hit] of hits) hits.set(place, { share: hit.share * 0.4, inTitle: false });
  table.rows.forEach(({ page }, place) => {
    if (pages.some((url) => page.startsWith(url))) hits.set(place, { share: 1, inTitle: false });
  });
}

const kindWeight = {
  zone: 0.06, fact: 0.05, project: 0.05, company: 0.1, term: 0.05, node: 0.04, offer: 0.03, event: 0.02, article: 0.02,
  page: 0.02, doubt: -0.04,
} as const; // prettier-ignore

/** Best first: what covers most of the units, in its title before its text, on a page that has much of them. */
export function rank(units: UnitHits[], table: Table, queryLength: number): Ranked[] {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const found = new Map<number, { coverage: number; title: number }>();
  const onPage = new Map<string, number[]>();
  units.forEach(({ weight, hits }, u) => {
    for (const [place, { share, inTitle }] of hits) {
      const before = found.get(place) ?? { coverage: 0, title: 0 };
      const gain = (weight * share) / total;
      found.set(place, { coverage: before.coverage + gain, title: before.title + (inTitle ? gain : 0) });
      const { page } = table.rows[place]!;
      const best = onPage.get(page) ?? units.map(() => 0);
      best[u] = Math.max(best[u]!, gain);
      onPage.set(page, best);
    }
  });
  const pageCoverage = new Map([...onPage].map(([page, best]) => [page, best.reduce((sum, gain) => sum + gain, 0)]));
  const ranked = [...found].map(([place, { coverage, title }]): Ranked => {
    const { page, kind, titleLength } = table.rows[place]!;
    const fit = title > 0 ? Math.min(1, queryLength / Math.max(1, titleLength)) : 0;
    const whole = pageCoverage.get(page)!;
    // A zone's own page stands for all that is told on it.
    const held = kind === 'zone' ? Math.max(coverage, whole * 0.92) : coverage;
    return { place, coverage: held, score: held + 0.2 * title + 0.15 * title * fit + 0.15 * whole + kindWeight[kind] };
  });
  return ranked.sort((a, b) => b.score - a.score || a.place - b.place);
}
