import { fold } from './fold.ts';
import type { Concept, Sense } from './lexicon.ts';
import type { Plan } from './plan.ts';
import type { RankedRecord } from './rank.ts';
import type { Table } from './table.ts';
import { weights } from './weights.ts';

const paged = new Set<Sense>(['city', 'industry', 'type', 'company']);

/**
 * Puts the page of a thing first where the query is only its name: a zone, a firm, or anything with a page of its own.
 */
export function pin({ only, text, units }: Plan, ranked: RankedRecord[], { rows }: Table): RankedRecord[] {
  const [zones, others] = [only.filter(({ sense }) => sense === 'zone'), only.filter(({ sense }) => paged.has(sense))];
  // 长治市有几个开发区 means the city's page, as 长治市 does; 煤化工园区 does not mean the industry's.
  const words = units.map((unit) => unit.text);
  const isNamed = ({ sense, forms }: Concept) =>
    sense === 'company' ||
    forms.slice(0, 2).some((form) => fold(form) === text || (sense === 'city' && words.includes(fold(form))));
  const named = zones.length > 0 ? zones : others.filter(isNamed);
  const places = named.flatMap(({ sense, url }) => {
    const kind = sense === 'zone' || sense === 'company' ? sense : 'page';
    const place = rows.findIndex((row) => row.kind === kind && row.page === url);
    return place < 0 ? [] : [{ place, score: weights.pinned, coverage: 1, topic: 1, isElsewhere: false }];
  });
  return [...places, ...ranked.filter(({ place }) => !places.some((pinned) => pinned.place === place))];
}
