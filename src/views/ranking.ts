import { descending, rank, sort } from 'd3-array';
import { bars, type Bar } from './bars.ts';
import type { Fact } from '../model/fact.ts';

export interface Ranked {
  fact: Fact;
  /**
   * From 1; equal values have the same rank. null where a value of the group is not exact, so that the order is
   * unknown.
   */
  rank: number | null;
  bar: Bar;
}

/** Ranks values that can be compared with one another, largest first. */
export function rankingOf(group: Fact[]): Ranked[] {
  const exact = group.every(({ figure }) => figure!.qualifier === null && figure!.low === figure!.high);
  const sorted = sort(group, (fact) => -amountOf(fact));
  const amounts = sorted.map(amountOf);
  const ranks = rank(amounts, descending);
  const drawn = bars(amounts);
  return sorted.map((fact, i) => ({ fact, rank: exact ? 1 + ranks[i]! : null, bar: drawn[i]! }));
}

/** The printed number in the base unit; of a range its upper end. */
export const amountOf = ({ figure }: Fact): number => figure?.magnitude.high ?? figure?.magnitude.low ?? 0;
