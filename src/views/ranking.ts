import { descending, rank, sort } from 'd3-array';
import type { Fact } from '../model/fact.ts';

export interface Ranked {
  fact: Fact;
  /**
   * From 1; equal values have the same rank. null where a value of the group is not exact, so that the order is
   * unknown.
   */
  rank: number | null;
  /** Length of the bar, in percent of the group's largest value. */
  share: number;
}

/** Ranks values that can be compared with one another, largest first. */
export function rankingOf(group: Fact[]): Ranked[] {
  const exact = group.every(({ figure }) => figure!.qualifier === null && figure!.low === figure!.high);
  const sorted = sort(group, (fact) => -amountOf(fact));
  const ranks = rank(sorted.map(amountOf), descending);
  const largest = amountOf(sorted[0]!);
  return sorted.map((fact, i) => ({
    fact,
    rank: exact ? 1 + ranks[i]! : null,
    share: largest > 0 ? Math.round((amountOf(fact) / largest) * 1000) / 10 : 0,
  }));
}

/** The printed number in the base unit; of a range its upper end. */
export const amountOf = ({ figure }: Fact): number => figure?.magnitude.high ?? figure?.magnitude.low ?? 0;
