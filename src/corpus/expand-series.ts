import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { AuthoredFact, FactEntry } from '../schema/fact.ts';
import { parsePeriod, type Period } from '../schema/period.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import { readSeries, type Unreadable } from './read-series.ts';

/** A series of which no facts could be made, where it was written. */
export interface SeriesFault {
  entry: Entry<unknown>;
  keys: (string | number)[];
  series: string;
  from: string;
  why: Unreadable;
}

type Expanded = { facts: Entry<FactEntry[]> | null; faults: SeriesFault[] };

/** The facts of a zone with one for each cell of a series; a fault of any of them points at the series. */
export function expandSeries(zone: ZoneEntries, quantities: QuantityReader): Expanded {
  const entry = zone.facts as Entry<unknown> as Entry<AuthoredFact[]> | null;
  if (!entry?.value.some(({ series }) => series !== undefined)) return { facts: zone.facts, faults: [] };
  const faults: SeriesFault[] = [];
  const made = entry.value.flatMap((fact, index): { fact: FactEntry; index: number }[] => {
    if (fact.series === undefined) return [{ fact: fact as FactEntry, index }];
    const read = factsOf(fact, zone, quantities);
    if (Array.isArray(read)) return read.map((one) => ({ fact: one, index }));
    faults.push({ entry, keys: ['facts', index], series: fact.series, from: fact.from, why: read });
    return [];
  });
  const placeOf: Entry<unknown>['placeOf'] = ([list, at, ...keys], target) => {
    if (list === undefined || at === undefined) return entry.placeOf(list === undefined ? [] : [list], target);
    const { fact, index } = made[Number(at)]!;
    const own = fact.cell && (keys[0] === 'figure' || keys[0] === 'period') ? ['series'] : keys;
    return entry.placeOf([list, index, ...own], target);
  };
  return { facts: { ...entry, value: made.map(({ fact }) => fact), placeOf }, faults };
}

function factsOf(authored: AuthoredFact, zone: ZoneEntries, quantities: QuantityReader): FactEntry[] | Unreadable {
  const { series, without, near, ...fact } = authored;
  const article = zone.articles.find(({ id }) => id === fact.from);
  // The rule that looks for articles tells that there is none.
  if (!article) return [{ ...fact, text: series, period: parsePeriod('unknown') as Period }];
  const read = readSeries(article, { series: series!, without, near }, quantities);
  return Array.isArray(read) ? read.map((cell) => ({ ...fact, ...cell })) : read;
}
