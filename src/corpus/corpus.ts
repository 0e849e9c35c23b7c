import { byPublication } from './by-publication.ts';
import { createCueReader, type CueReader } from './cue-reader.ts';
import { expandSeries, type SeriesFault } from './expand-series.ts';
import type { Entries, Entry, ZoneEntries } from '../schema/entry.ts';
import { createQuantityReader, type QuantityReader } from '../schema/quantity.ts';
import type { CompanyEntry } from '../schema/company.ts';
import type { SourceEntry } from '../schema/source.ts';

/**
 * The authored entries, with maps for what every later step looks up. Nothing is resolved yet, and nothing is left out.
 */
export interface Corpus {
  entries: Entries;
  quantities: QuantityReader;
  cues: CueReader;
  /** Series of which no facts could be made. */
  seriesFaults: SeriesFault[];
  sources: Map<string, Entry<SourceEntry>>;
  companies: Map<string, Entry<CompanyEntry>>;
  zones: Map<string, ZoneEntries>;
  /** All zones and, last, the reports that name none. */
  all: ZoneEntries[];
}

export function createCorpus(parsed: Entries): Corpus {
  const sources = byId(parsed.sources);
  const quantities = createQuantityReader(parsed.units.value);
  const faults: SeriesFault[] = [];
  const sorted = (zone: ZoneEntries): ZoneEntries => {
    const articles = [...zone.articles].sort(byPublication(sources));
    const expanded = expandSeries({ ...zone, articles }, quantities);
    faults.push(...expanded.faults);
    return { ...zone, articles, facts: expanded.facts };
  };
  const entries: Entries = { ...parsed, zones: parsed.zones.map(sorted), unplaced: sorted(parsed.unplaced) };
  return {
    entries,
    quantities,
    seriesFaults: faults,
    cues: createCueReader(entries.cues.value),
    sources,
    companies: byId(entries.companies),
    zones: byId(entries.zones),
    all: [...entries.zones, entries.unplaced],
  };
}

/** Items by id. The first of equal ids stays; `duplicate-id` reports the others. */
function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}
