import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './content-folder.ts';
import { contentLoaders, type Row } from './content-loader.ts';
import { articleSchema } from './schema/article.ts';
import { companySchema } from './schema/company.ts';
import { correctionSchema } from './schema/correction.ts';
import type { Entries, Entry } from './schema/entry.ts';
import { profileSchema } from './schema/profile.ts';
import { sourceSchema } from './schema/source.ts';
import { termSchema } from './schema/term.ts';
import * as vocabularies from './schema/vocabularies.ts';
import { yearbookSchema } from './schema/yearbook.ts';
import { listNames, zoneLists, type ListName } from './schema/zone-lists.ts';

const loader = contentLoaders(contentFolder);

/** A kind of thing: its schema, and what the reader has of it. */
const collection = <Shape extends z.ZodType<object>>(
  name: string,
  schema: Shape,
  rowsOf: (entries: Entries) => Row<z.output<Shape>>[],
) => defineCollection({ schema, loader: loader(name, rowsOf) });

const row = <Value>({ id, value, body }: Entry<Value>): Row<Value> => ({ id, data: value, body });
const rows = <Value>(list: Entry<Value[]> | null, idOf: (value: Value) => string) =>
  (list?.value ?? []).map((data): Row<Value> => ({ id: idOf(data), data }));
const byId = ({ id }: { id: string }) => id;
const allZones = ({ zones, unplaced }: Entries) => [...zones, unplaced];

/** Ids are those of addresses: `lingshi/industrial-output-2024`. */
function listCollection(name: ListName) {
  const { entry, items }: { entry: z.ZodType<object>; items(value: object): { id: string }[] } = zoneLists[name];
  return collection(name, entry, (entries) =>
    allZones(entries).flatMap((zone) => {
      const list: Entry<object[]> | null = zone[name];
      return rows(list, (value) => `${zone.id}/${items(value)[0]!.id}`);
    }),
  );
}
type ListCollections = { [Name in ListName]: { schema: (typeof zoneLists)[Name]['entry']; loader: Loader } };

export const collections = {
  yearbook: collection('yearbook', yearbookSchema, ({ yearbook }) => [{ id: 'yearbook', data: yearbook.value }]),
  zones: collection('zones', profileSchema, ({ zones }) => zones.map(({ profile }) => row(profile!))),
  articles: collection('articles', articleSchema, (entries) =>
    allZones(entries).flatMap(({ id, articles }) =>
      articles.map((entry) => ({ ...row(entry), id: `${id}/${entry.id}` })),
    ),
  ),
  ...(Object.fromEntries(listNames.map((name) => [name, listCollection(name)])) as unknown as ListCollections),
  companies: collection('companies', companySchema, ({ companies }) => companies.map(row)),
  sources: collection('sources', sourceSchema, ({ sources }) => sources.map(row)),
  terms: collection('terms', termSchema, ({ terms }) => terms.map(row)),
  indicators: collection('indicators', vocabularies.indicatorSchema, ({ indicators }) => rows(indicators, byId)),
  units: collection('units', vocabularies.unitSchema, ({ units }) => rows(units, ({ symbols }) => symbols[0]!)),
  industries: collection('industries', vocabularies.industrySchema, ({ industries }) => rows(industries, byId)),
  cities: collection('cities', vocabularies.citySchema, ({ cities }) => rows(cities, byId)),
  zoneTypes: collection('zoneTypes', vocabularies.zoneTypeSchema, ({ zoneTypes }) => rows(zoneTypes, byId)),
  statuses: collection('statuses', vocabularies.statusSchema, ({ statuses }) =>
    rows(statuses, ({ of, id }) => `${of}/${id}`),
  ),
  topics: collection('topics', vocabularies.topicSchema, ({ topics }) => rows(topics, byId)),
  relatedWords: collection('relatedWords', z.strictObject({ words: vocabularies.relatedWordsSchema }), (entries) =>
    (entries.relatedWords?.value ?? []).map((words) => ({ id: words[0]!, data: { words } })),
  ),
  corrections: collection('corrections', correctionSchema, ({ corrections }) => rows(corrections, byId)),
  pictures: collection('pictures', z.strictObject({ width: z.int(), height: z.int() }), ({ root, pictures }) =>
    pictures.map(({ path, width, height }) => ({ id: path.slice(root.length + 1), data: { width, height } })),
  ),
};
