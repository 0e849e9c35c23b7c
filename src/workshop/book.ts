import { itemsOf } from '../corpus/items.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { createWordLists, offeredIndicators, type OfferedIndicator, type WordLists } from './cards/word-lists.ts';
import type { CueReader } from '../corpus/cue-reader.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import type {
  CityEntry,
  IndicatorEntry,
  IndustryEntry,
  StatusEntry,
  TopicEntry,
  ZoneTypeEntry,
} from '../schema/vocabularies.ts';

/** A firm that the book knows, by all its names. */
export interface KnownFirm {
  id: string;
  names: string[];
}
export interface KnownZone {
  id: string;
  name: string;
  names: string[];
  /** The ids that its records have. */
  items: string[];
  articles: string[];
  chains: { id: string; title: string; nodes: { id: string; label: string }[] }[];
}

/** What the workshop knows of the yearbook that it writes for. */
export interface Book {
  quantities: QuantityReader;
  cues: CueReader;
  words: WordLists;
  /** Those of the yearbook, and behind them those that a card can add to it. */
  indicators: Pick<IndicatorEntry, 'id' | 'label' | 'dimension' | 'nature' | 'aliases' | 'asked'>[];
  offered: OfferedIndicator[];
  industries: IndustryEntry[];
  topics: TopicEntry[];
  statuses: StatusEntry[];
  cities: CityEntry[];
  zoneTypes: ZoneTypeEntry[];
  firms: KnownFirm[];
  zones: KnownZone[];
  /** Sources by id, with the article's path where one is written from it. */
  sources: string[];
  /** Publications of the sources, the commonest first. */
  publications: string[];
  edition: string;
}

export function bookOf(corpus: Corpus): Book {
  const { entries } = corpus;
  const offered = offeredIndicators(
    entries.cardCues?.value ?? [],
    new Set(entries.indicators.value.map(({ id }) => id)),
  );
  const publications = entries.sources.map(({ value }) => value.publication);
  return {
    quantities: corpus.quantities,
    cues: corpus.cues,
    words: createWordLists(entries.cardCues?.value ?? []),
    indicators: [
      ...entries.indicators.value,
      ...offered.map((one) => ({
        ...one,
        dimension: one.dimension as IndicatorEntry['dimension'],
        aliases: [],
        asked: [],
      })),
    ],
    offered,
    industries: entries.industries.value,
    topics: entries.topics.value,
    statuses: entries.statuses.value,
    cities: entries.cities.value,
    zoneTypes: entries.zoneTypes.value,
    firms: entries.companies.map(({ id, value }) => ({
      id,
      names: [value.name, ...(value.shortName ? [value.shortName] : []), ...value.aliases],
    })),
    zones: entries.zones.map((zone) => {
      const { name, shortName, aliases } = zone.profile!.value;
      return {
        id: zone.id,
        name,
        names: [name, shortName, ...aliases],
        items: itemIds(zone),
        articles: zone.articles.map(({ id }) => id),
        chains: (zone.chains?.value ?? []).map(({ id, title, nodes }) => {
          return { id, title, nodes: nodes.map((node) => ({ id: node.id, label: node.label })) };
        }),
      };
    }),
    sources: entries.sources.map(({ id }) => id),
    publications: [...Map.groupBy(publications, (name) => name)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([name]) => name),
    edition: entries.yearbook.value.edition,
  };
}

/** The ids that are taken in a zone. */
const itemIds = (zone: Corpus['all'][number]): string[] => itemsOf(zone).map(({ id }) => id);
