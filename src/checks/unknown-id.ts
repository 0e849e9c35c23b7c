import type { Corpus } from '../corpus/corpus.ts';
import { anchoredIds, itemIds } from '../corpus/items.ts';
import { isItemLost, isLost } from './has-failed.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import type { ReferenceKind } from '../schema/zone-list.ts';
import type { ListName } from '../schema/zone-lists.ts';
import { nearest } from './nearest.ts';
import { referencesOf, type Reference } from './references.ts';
import { newNames } from './renamed.ts';
import { problemAt, rule } from './rule.ts';
import { unknownInTags } from './unknown-in-tags.ts';

/** For each kind of id: what to say if it is unknown, and where it would be defined. */
const home = {
  indicator: ['unknown-indicator', '指标', 'vocabularies/indicators.yaml'],
  industry: ['unknown-industry', '产业', 'vocabularies/industries.yaml'],
  city: ['unknown-city', '市', 'vocabularies/cities.yaml'],
  'zone-type': ['unknown-zone-type', '园区类型', 'vocabularies/zone-types.yaml'],
  topic: ['unknown-topic', '事项', 'vocabularies/topics.yaml'],
  company: ['unknown-company', '企业', 'companies/'],
  source: ['unknown-source', '来源', 'sources/'],
  zone: ['unknown-zone', '园区', 'zones/'],
  item: ['unknown-item', '条目', '各文件'],
  record: ['unknown-item', '条目', '各文件'],
  project: ['unknown-project', '项目', 'projects.mdx'],
  fact: ['unknown-fact', '事实', 'facts.mdx'],
} as const satisfies Record<ReferenceKind, readonly [rule: string, words: string, file: string]>;

const ids = [...new Set([...Object.values(home).map(([rule]) => rule), 'unknown-term' as const])];

/** An unknown id in a field or a tag, with the nearest id that exists. */
export const unknownId = rule(ids, ({ corpus }) => {
  const known = knownIds(corpus);
  const inZones = new Map<string, Set<string>>();
  const inZone = (zone: ZoneEntries, kind: ReferenceKind) => {
    const key = `${zone.id} ${kind}`;
    if (!inZones.has(key)) inZones.set(key, new Set(idsOfZone(zone, kind)));
    return inZones.get(key)!;
  };
  const inFields = referencesOf(corpus).flatMap((reference) => {
    const ids = reference.zone ? inZone(reference.zone, reference.kind) : known[reference.kind];
    // Where a field has a fault of its own, an empty text is in its place.
    if (reference.id === '' || ids.has(reference.id) || isSilenced(reference, corpus)) return [];
    return [unknown(reference, ids, corpus)];
  });
  return [...inFields, ...unknownInTags(corpus)];
});

/** Where items of a kind are defined; others may be in any list of the zone. */
const listsOf: Partial<Record<ReferenceKind, ListName[]>> = { project: ['projects'], fact: ['facts'] };

function idsOfZone(zone: ZoneEntries, kind: ReferenceKind): string[] {
  if (kind === 'project') return itemIds(zone, ['projects']);
  if (kind === 'record') return [...anchoredIds(zone), ...itemIds(zone, ['companies'])];
  return kind === 'fact' ? itemIds(zone, ['facts']) : anchoredIds(zone);
}

/** An id that a file with faults of its own may define is not reported as unknown. */
function isSilenced({ kind, id, zone }: Reference, corpus: Corpus): boolean {
  const { root } = corpus.entries;
  if (zone) return isItemLost(zone, id, corpus, listsOf[kind]);
  const [, , file] = home[kind];
  const inside = kind === 'zone' ? '/profile.mdx' : '.yaml';
  return isLost(`${root}/${file.endsWith('/') ? `${file}${id}${inside}` : file}`, id, corpus);
}

function unknown({ entry, keys, kind, id, zone }: Reference, ids: Set<string>, corpus: Corpus) {
  const [rule, words, folder] = home[kind];
  const file = zone ? `${zone.profile ? `zones/${zone.id}` : 'unplaced'}/${folder}` : folder;
  const near = (kind === 'zone' && newNames(corpus).zones.get(id)) || nearest(id, ids);
  const advice = near ? `请改为“${near}”` : '请改写';
  return problemAt(entry, keys, rule, `发现${words}“${id}”，应为${file}里已有的编号，${advice}，或先在那里加上它。`);
}

function knownIds({ entries, companies, sources, zones }: Corpus): Record<ReferenceKind, Set<string>> {
  const of = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    indicator: of(entries.indicators.value),
    industry: of(entries.industries.value),
    city: of(entries.cities.value),
    'zone-type': of(entries.zoneTypes.value),
    topic: of(entries.topics.value),
    company: new Set(companies.keys()),
    source: new Set(sources.keys()),
    zone: new Set(zones.keys()),
    item: new Set(),
    record: new Set(),
    project: new Set(),
    fact: new Set(),
  };
}
