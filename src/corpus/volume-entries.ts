import type { Entries, Entry, ZoneEntries } from '../schema/entry.ts';
import { listNames } from '../schema/zone-lists.ts';
import { withoutDangling } from './without-dangling.ts';

type Fields = Record<string, unknown>;

/**
 * What the book knew when the volume of a year was closed: the articles whose sources were printed by then, the records
 * that rest on them, and the zones, firms and sources of these. `Entries` stay as they were written; what is left out is
 * gone from their lists. The edition is the last day of that year.
 */
export function entriesOfVolume(entries: Entries, year: number): Entries {
  const years = new Map(entries.sources.map(({ id, value }) => [id, Number(value.published.likelyMonth.slice(0, 4))]));
  const isKept = (source: string) => (years.get(source) ?? Infinity) <= year;
  const zones = entries.zones
    .map((zone) => zoneOfVolume(zone, isKept, year))
    .filter(({ articles }) => articles.length > 0);
  const unplaced = zoneOfVolume(entries.unplaced, isKept, year);
  const used = new Set([...zones, unplaced].flatMap((zone) => [...idsIn(zone)]));
  const { value, ...yearbook } = entries.yearbook;
  const last = `${year}-12-31`;
  return {
    ...entries,
    yearbook: {
      ...yearbook,
      value: {
        ...value,
        edition: value.edition < last ? value.edition : last,
        volumes: value.volumes.filter((volume) => volume.year <= year),
        news: [],
      },
    },
    corrections: null,
    closedVolumes: [],
    zones,
    unplaced,
    sources: entries.sources.filter(({ id }) => isKept(id)),
    companies: withParents(entries.companies, used),
  };
}

/** The firms that are named, and those that own them. */
function withParents(companies: Entries['companies'], used: Set<string>): Entries['companies'] {
  const named = companies.filter(({ id }) => used.has(id));
  const parents = new Set(named.flatMap(({ value }) => value.parent ?? []));
  return companies.filter(({ id }) => used.has(id) || parents.has(id));
}

function zoneOfVolume(zone: ZoneEntries, isKept: (source: string) => boolean, year: number): ZoneEntries {
  const articles = zone.articles.filter(({ value }) => isKept(value.source));
  const known = new Set(articles.map(({ id }) => id));
  const kept: ZoneEntries = { ...zone, articles };
  for (const name of listNames) {
    const list = zone[name] as Entry<Fields[]> | null;
    if (list)
      Object.assign(kept, { [name]: { ...list, value: list.value.flatMap((item) => recordOf(item, known, year)) } });
  }
  if (zone.profile) kept.profile = profileOf(zone.profile, known, year);
  return withoutDangling(kept);
}

/** A record with what rests on known articles; none where it rests on another, or is marked as of a later volume. */
function recordOf(item: Fields, known: Set<string>, year: number): Fields[] {
  if (isLater(item, known, year)) return [];
  const parts = Object.entries(item).flatMap(([field, value]): [string, unknown][] => {
    // The ends of a link are called `from` and `to`.
    if (field === 'links') return [[field, value]];
    if (Array.isArray(value))
      return [[field, value.flatMap((part: unknown) => (isFields(part) ? recordOf(part, known, year) : [part]))]];
    return isFields(value) && isLater(value, known, year) ? [] : [[field, value]];
  });
  const record = Object.fromEntries(parts);
  const isEmpty = (field: string) => Array.isArray(record[field]) && record[field].length === 0;
  return isEmpty('sources') || isEmpty('nodes') ? [] : [record];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLater = ({ from, since }: Fields, known: Set<string>, year: number) =>
  (typeof from === 'string' && !known.has(from)) || (typeof since === 'number' && since > year);

type ProfileFile = Entry<NonNullable<ZoneEntries['profile']>['value']>;

function profileOf(profile: ProfileFile, known: Set<string>, year: number): ProfileFile {
  const later = new Set(profile.value.since.filter((mark) => mark.year > year).map(({ paragraph }) => paragraph));
  const [value] = recordOf(profile.value as unknown as Fields, known, year);
  return {
    ...profile,
    value: { ...(value as unknown as ProfileFile['value']), since: [] },
    blocks: profile.blocks.filter(({ index }) => !later.has(index)),
  };
}

/** Every short text in the records of a zone: whatever is the id of a firm is among them. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const part of value) yield* idsIn(part);
  else if (isFields(value) && !('placeOf' in value)) for (const part of Object.values(value)) yield* idsIn(part);
  else if (isFields(value)) yield* idsIn(value.value);
}
