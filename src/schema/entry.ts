import type { Root, RootContent, Text } from 'mdast';
import type { ArticleEntry } from './article.ts';
import type { CompanyEntry } from './company.ts';
import type { ProfileEntry } from './profile.ts';
import type { SourceEntry } from './source.ts';
import type { TermEntry } from './term.ts';
import type {
  CityEntry,
  IndicatorEntry,
  IndustryEntry,
  RelatedWordsEntry,
  StatusEntry,
  TopicEntry,
  UnitEntry,
  ZoneTypeEntry,
} from './vocabularies.ts';
import type { YearbookEntry } from './yearbook.ts';
import type { ListEntry, ListName } from './zone-lists.ts';

export interface Place {
  line: number;
  column: number;
}

/**
 * A top-level block of prose: a paragraph, list, table or quotation. `index` counts from 1; it is the `p1` of
 * addresses.
 */
export interface Block {
  index: number;
  kind: string;
  node: RootContent;
  /** The side head directly before it. */
  heading: string | null;
  /** Its words without markup. */
  text: string;
  /** Its text nodes with their offsets into `text`. */
  runs: { start: number; end: number; node: Text }[];
  line: number;
  column: number;
}

/** One authored file: its value, and where each part of it was written. */
export interface Entry<T> {
  /** Path as shown in fault lines. */
  path: string;
  id: string;
  value: T;
  /**
   * The place of a value (or its key) by its path in the front matter; of the nearest existing parent where it is
   * absent.
   */
  placeOf(keys: (string | number)[], target?: 'key' | 'value'): Place;
  /** The body, as written and as parsed. */
  body: string;
  tree: Root | null;
  blocks: Block[];
}

/** The authored files of one zone, or of the reports that name no zone (there `profile` is null). */
export interface ZoneEntries extends ListEntries {
  id: string;
  profile: Entry<ProfileEntry> | null;
  articles: Entry<ArticleEntry>[];
}

type ListEntries = { [Name in ListName]: Entry<ListEntry<Name>[]> | null };

/** A picture by its path, with its width and height in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
}

/** Everything that was authored, parsed but not resolved. */
export interface Entries {
  /** The path of the content folder in fault lines. */
  root: string;
  /** The paths of files with faults of their own; what they would define must not be reported as missing. */
  failed: Set<string>;
  yearbook: Entry<YearbookEntry>;
  indicators: Entry<IndicatorEntry[]>;
  units: Entry<UnitEntry[]>;
  industries: Entry<IndustryEntry[]>;
  cities: Entry<CityEntry[]>;
  zoneTypes: Entry<ZoneTypeEntry[]>;
  statuses: Entry<StatusEntry[]>;
  topics: Entry<TopicEntry[]>;
  relatedWords: Entry<RelatedWordsEntry[]> | null;
  sources: Entry<SourceEntry>[];
  companies: Entry<CompanyEntry>[];
  terms: Entry<TermEntry>[];
  /** The pictures, each in a folder `pictures` beside the texts that show it. */
  pictures: Picture[];
  zones: ZoneEntries[];
  unplaced: ZoneEntries;
}
