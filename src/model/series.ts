import { groups, sort } from 'd3-array';
import type { Fact } from './fact.ts';

/**
 * Values that can stand in one row of years: of one indicator, subject, unit and status, oldest first. The last one is the
 * current one.
 */
export interface Series {
  facts: Fact[];
  current: Fact;
}

/** The series of facts, in the order of their first facts; a single value is a series, too. */
export function seriesOf(facts: Fact[]): Series[] {
  const measured = facts.filter(({ figure }) => figure);
  return groups(measured, seriesKey).map(([, group]) => {
    const sorted = sort(group, dateOf);
    return { facts: sorted, current: sorted.at(-1)! };
  });
}

/** Facts stand in one series only where indicator, name, subject, unit, status and cumulation are the same. */
export const seriesKey = (fact: Fact) =>
  [
    ...[fact.indicator.id, fact.label, fact.subject?.label, fact.figure?.unit],
    ...[fact.status.id, fact.cumulative, periodForm(fact)],
  ].join(' ');
export const isSameSeries = (a: Fact, b: Fact) => seriesKey(a) === seriesKey(b);

/**
 * A flow over a whole year and one over some months are not comparable. A stock belongs to a day, so its kind of period
 * does not matter.
 */
const periodForm = ({ indicator, period }: Fact) => (indicator.nature === 'flow' ? period.kind : 'any');

/** Of a period without a known end, its start. */
export const dateOf = ({ period }: Fact) => period.end ?? period.start ?? '';
