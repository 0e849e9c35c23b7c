import type { Corpus } from '../corpus/corpus.ts';
import { itemsOf } from '../corpus/items.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { ReferenceKind } from '../schema/zone-list.ts';

/** An id in one file that must be defined elsewhere. */
export interface Reference {
  entry: Entry<unknown>;
  keys: (string | number)[];
  kind: ReferenceKind;
  id: string;
  /** The zone in which the id is looked up, for ids that belong to a zone. */
  zone?: ZoneEntries;
}

/** Every reference of the corpus, except receipts and the ends of links, which other rules check. */
export function referencesOf(corpus: Corpus): Reference[] {
  return [
    ...vocabularyReferences(corpus),
    ...newsReferences(corpus),
    ...correctionReferences(corpus),
    ...corpus.all.flatMap((zone) => [
      ...profileReferences(zone),
      ...itemReferences(zone),
      ...zone.articles.map((entry): Reference => ({ entry, keys: ['source'], kind: 'source', id: entry.value.source })),
    ]),
  ];
}

function vocabularyReferences({ entries }: Corpus): Reference[] {
  const parents = entries.companies.flatMap((entry): Reference[] =>
    entry.value.parent ? [{ entry, keys: ['parent'], kind: 'company', id: entry.value.parent }] : [],
  );
  const topics = entries.indicators.value.flatMap(({ topic }, i): Reference[] =>
    topic ? [{ entry: entries.indicators, keys: [i, 'topic'], kind: 'topic', id: topic }] : [],
  );
  return [...parents, ...topics];
}

function newsReferences({ entries, zones }: Corpus): Reference[] {
  const entry = entries.yearbook;
  return entry.value.news.flatMap((item, i): Reference[] => {
    const zone = zones.get(item.zone);
    const about: Reference[] =
      zone && item.about ? [{ entry, keys: ['news', i, 'about'], kind: 'item', id: item.about, zone }] : [];
    return [{ entry, keys: ['news', i, 'zone'], kind: 'zone', id: item.zone }, ...about];
  });
}

/** A correction is about a record, or about an article, which has an id of its own. */
function correctionReferences({ entries, zones }: Corpus): Reference[] {
  const entry = entries.corrections;
  return (entry?.value ?? []).flatMap((item, i): Reference[] => {
    const zone = zones.get(item.zone);
    const isArticle = zone?.articles.some(({ id }) => id === item.about);
    const about: Reference[] =
      zone && !isArticle ? [{ entry: entry!, keys: [i, 'about'], kind: 'item', id: item.about, zone }] : [];
    return [{ entry: entry!, keys: [i, 'zone'], kind: 'zone', id: item.zone }, ...about];
  });
}

function profileReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.profile;
  if (!entry) return [];
  const { type, city, industries, chainLeaders, headline } = entry.value;
  return [
    { entry, keys: ['type'], kind: 'zone-type', id: type },
    { entry, keys: ['city', 'id'], kind: 'city', id: city.id },
    ...industries.map(({ id }, i): Reference => ({ entry, keys: ['industries', i, 'id'], kind: 'industry', id })),
    ...chainLeaders.map(({ company: id }, i): Reference => ({
      entry,
      keys: ['chainLeaders', i, 'company'],
      kind: 'company',
      id,
    })),
    ...(headline ? [{ entry, keys: ['headline'], kind: 'fact', id: headline, zone } satisfies Reference] : []),
  ];
}

/** Kinds of ids that are looked up in the zone that names them. */
const ofZone = new Set<ReferenceKind>(['item', 'record', 'project', 'fact']);

const itemReferences = (zone: ZoneEntries): Reference[] =>
  itemsOf(zone).flatMap(({ entry, keys: at, references = [] }) =>
    references.map(({ keys, kind, id }) => {
      return { entry, keys: [...at, ...keys], kind, id, ...(ofZone.has(kind) && { zone }) };
    }),
  );
