import { factId } from '../schema/fact.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';

export type ReferenceKind =
  | 'indicator' | 'industry' | 'city' | 'zone-type' | 'topic' | 'company' | 'source' | 'zone' | 'item' | 'project' | 'fact'; // prettier-ignore

/** An id in one file that must be known somewhere else. */
export interface Reference {
  entry: Entry<unknown>;
  keys: (string | number)[];
  kind: ReferenceKind;
  id: string;
  /** Items belong to a zone. */
  zone?: ZoneEntries;
}

/** Every reference of the corpus, except receipts and the ends of links, which have rules of their own. */
export function referencesOf(corpus: Corpus): Reference[] {
  return [
    ...vocabularyReferences(corpus),
    ...newsReferences(corpus),
    ...corpus.all.flatMap((zone) => [
      ...profileReferences(zone),
      ...factReferences(zone),
      ...projectReferences(zone),
      ...chainReferences(zone),
      ...prospectusReferences(zone),
      ...doubtReferences(zone),
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

function factReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.facts;
  return (entry?.value ?? []).flatMap((fact, i): Reference[] => {
    const at = (...keys: string[]) => ({ entry: entry!, keys: ['facts', i, ...keys] });
    const references: Reference[] = [{ ...at('indicator'), kind: 'indicator', id: fact.indicator }];
    if (fact.subject?.kind === 'company')
      references.push({ ...at('subject', 'id'), kind: 'company', id: fact.subject.id });
    if (fact.subject?.kind === 'project')
      references.push({ ...at('subject', 'id'), kind: 'project', id: fact.subject.id, zone });
    return references;
  });
}

function projectReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.projects;
  return (entry?.value ?? []).flatMap((project, i): Reference[] => [
    ...companies(entry!, ['projects', i], project.companies),
    ...industry(entry!, ['projects', i], project.industry),
  ]);
}

function chainReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.chains;
  return (entry?.value ?? []).flatMap((chain, c): Reference[] => [
    ...industry(entry!, ['chains', c], chain.industry),
    ...chain.nodes.flatMap((node, n) => [
      ...companies(entry!, ['chains', c, 'nodes', n], node.companies),
      ...industry(entry!, ['chains', c, 'nodes', n], node.industry),
    ]),
  ]);
}

function prospectusReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.prospectus;
  return (entry?.value ?? []).flatMap((offer, i): Reference[] => {
    const keys = ['prospectus', i];
    const node: Reference[] = offer.node
      ? [{ entry: entry!, keys: [...keys, 'node'], kind: 'item', id: offer.node, zone }]
      : [];
    const topic: Reference = { entry: entry!, keys: [...keys, 'topic'], kind: 'topic', id: offer.topic };
    return [topic, ...industry(entry!, keys, offer.industry), ...node];
  });
}

function doubtReferences(zone: ZoneEntries): Reference[] {
  const entry = zone.doubts;
  return (entry?.value ?? []).flatMap((doubt, i) =>
    doubt.about.map((id, a): Reference => ({
      entry: entry!,
      keys: ['doubts', i, 'about', a],
      kind: 'item',
      id,
      zone,
    })),
  );
}

const companies = (entry: Entry<unknown>, keys: (string | number)[], list: string[]): Reference[] =>
  list.map((id, i) => ({ entry, keys: [...keys, 'companies', i], kind: 'company', id }));

const industry = (entry: Entry<unknown>, keys: (string | number)[], id: string | undefined): Reference[] =>
  id ? [{ entry, keys: [...keys, 'industry'], kind: 'industry', id }] : [];

/** Ids of everything on a zone's page that can be pointed at; nodes as `chain/node`. */
export function itemIds(zone: ZoneEntries): string[] {
  return [
    ...(zone.facts?.value ?? []).map(factId),
    ...[zone.projects, zone.events, zone.prospectus, zone.doubts].flatMap((list) =>
      (list?.value ?? []).map(({ id }) => id),
    ),
    ...(zone.chains?.value ?? []).flatMap((chain) => [
      chain.id,
      ...chain.nodes.map((node) => `${chain.id}/${node.id}`),
    ]),
  ];
}
