import { max, sort } from 'd3-array';
import { parseCalendarTime, type CalendarTime } from '../schema/calendar.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { assembleArticles, monthLabel } from './article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { locateClaims, type Locations } from '../corpus/locations.ts';
import { correctionsOf } from './correction.ts';
import { newsOf } from './news.ts';
import { assembleParagraphs } from './paragraph.ts';
import { pledgesOf } from './pledge.ts';
import { questionsOf } from './question.ts';
import { assembleProfile } from './profile.ts';
import { assembleRecords } from './records.ts';
import { createResolver, type Resolver } from './resolver.ts';
import { resolveVocabularies, type Vocabularies } from './vocabularies.ts';
import { volumesOf } from './volume.ts';
import type { Yearbook } from './yearbook.ts';
import type { Reports, Zone } from './zone.ts';

/**
 * Makes the model from a corpus that has passed the checks: resolves ids and receipts, orders, derives.
 * @throws Error where an id or receipt is missing after all, which the checks should have reported.
 */
export function assembleYearbook(corpus: Corpus): Yearbook {
  const { value } = corpus.entries.yearbook;
  const vocabularies = resolveVocabularies(corpus);
  const locations = locateClaims(corpus);
  const zones = inOrder(corpus, vocabularies).map((zone) => assembleZone(corpus, locations, vocabularies, zone));
  const unplaced = assembleReports(createResolver(corpus, locations, vocabularies, corpus.entries.unplaced), locations);
  const volumes = volumesOf(zones, value.volumes, value.edition);
  return {
    title: value.title,
    subtitle: value.subtitle,
    region: value.region,
    motto: value.motto,
    edition: value.edition,
    editionLabel: (parseCalendarTime(value.edition) as CalendarTime).label,
    volume: Number(value.edition.slice(0, 4)),
    site: value.site,
    contact: value.contact,
    licence: value.licence ?? null,
    searches: value.searches,
    zones,
    cities: [...vocabularies.cities.values()],
    zoneTypes: [...vocabularies.zoneTypes.values()],
    indicators: [...vocabularies.indicators.values()],
    industries: [...vocabularies.industries.values()],
    topics: [...vocabularies.topics.values()],
    companies: [...vocabularies.companies.values()],
    terms: [...vocabularies.terms.values()],
    products: corpus.entries.products?.value ?? [],
    relatedWords: corpus.entries.relatedWords?.value ?? [],
    unplaced,
    pictures: new Map(
      corpus.entries.pictures.map(({ path, width, height }) => [
        path.slice(corpus.entries.root.length),
        { width, height },
      ]),
    ),
    volumes,
    closedVolumes: corpus.entries.closedVolumes,
    news: newsOf(zones, volumes, value.news),
    corrections: correctionsOf(zones, corpus.entries.corrections?.value ?? []),
    doubts: [
      ...zones.flatMap((zone) => zone.doubts.map((doubt) => ({ zone, doubt }))),
      ...unplaced.doubts.map((doubt) => ({ zone: null, doubt })),
    ],
    publications: [...new Set(corpus.entries.sources.map((source) => source.value.publication))],
  };
}

/** Zones in the order of their cities' codes, then of their ids. */
function inOrder(corpus: Corpus, { cities }: Vocabularies): ZoneEntries[] {
  const order = [...cities.keys()];
  const key = (zone: ZoneEntries) => order.indexOf(zone.profile!.value.city.id);
  return sort(corpus.entries.zones, key, ({ id }) => id);
}

function assembleReports(resolver: Resolver, locations: Locations): Reports {
  const { id } = resolver.zone;
  const reports = {
    id,
    url: resolver.url,
    ...assembleRecords(resolver),
    articles: assembleArticles(resolver.corpus, resolver.zone),
  };
  return { ...reports, paragraphs: assembleParagraphs(reports, locations) };
}

function assembleZone(corpus: Corpus, locations: Locations, vocabularies: Vocabularies, entries: ZoneEntries): Zone {
  const resolver = createResolver(corpus, locations, vocabularies, entries);
  const reports = assembleReports(resolver, locations);
  const edition = corpus.entries.yearbook.value.edition;
  const promises = pledgesOf(reports.events, reports.projects, edition);
  const asOf = max(reports.articles, ({ printed }) => printed.likelyMonth)!;
  return {
    ...reports,
    ...assembleProfile(entries.profile!, resolver, vocabularies, reports.facts),
    asOf,
    asOfLabel: monthLabel(asOf),
    volumes: [...new Set(reports.articles.map(({ volume }) => volume))].sort(),
    note: entries.facts?.blocks ?? [],
    questions: questionsOf([...vocabularies.topics.values()], {
      ...reports,
      promises,
      edition,
    }),
    promises,
  };
}
