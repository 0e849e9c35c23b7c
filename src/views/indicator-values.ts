import { comparableGroups } from './comparability.ts';
import type { Fact } from '../model/fact.ts';
import { seriesOf, type Series } from '../model/series.ts';
import { rankingOf, type Ranked } from './ranking.ts';
import type { Indicator } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';

export interface ZoneFact {
  zone: Zone;
  fact: Fact;
}

/** All values that the book has of one indicator. */
export interface IndicatorValues {
  /** Rankings of values that can be compared across zones. */
  rankings: (Omit<Ranked, 'fact'> & ZoneFact)[][];
  /** The other values, in the order of the zones. */
  single: ZoneFact[];
  /** The series of each zone over time. */
  series: { zone: Zone; series: Series }[];
}

export function indicatorValues(indicator: Pick<Indicator, 'id'>, zones: Zone[]): IndicatorValues {
  const values = zones.flatMap((zone) => factsOf(zone, indicator).map((fact): ZoneFact => ({ zone, fact })));
  const zoneOf = new Map(values.map(({ zone, fact }) => [fact, zone]));
  const groups = comparableGroups(values.map(({ fact }) => fact)).filter(
    (group) => new Set(group.map((fact) => zoneOf.get(fact))).size > 1,
  );
  const grouped = new Set(groups.flat());
  return {
    rankings: groups.map((group) => rankingOf(group).map((row) => ({ ...row, zone: zoneOf.get(row.fact)! }))),
    single: values.filter(({ fact }) => !grouped.has(fact)),
    series: zones.flatMap((zone) => linesOf(zone, indicator).map((series) => ({ zone, series }))),
  };
}

const factsOf = (zone: Zone, { id }: Pick<Indicator, 'id'>) => zone.facts.filter((fact) => fact.indicator.id === id);

/** What the zone itself tells of more than one time. */
const linesOf = (zone: Zone, indicator: Pick<Indicator, 'id'>): Series[] =>
  seriesOf(factsOf(zone, indicator).filter(({ subject }) => subject === null || subject.kind === 'zone')).filter(
    ({ facts }) => facts.length > 1,
  );
