import type { Nodes, Root, RootContent, Text } from 'mdast';
import type { ArticleEntry } from './article.ts';
import type { CompanyEntry } from './company.ts';
import type { CorrectionEntry } from './correction.ts';
import type { ProfileEntry } from './profile.ts';
import type { SourceEntry } from './source.ts';
import type { TermEntry } from './term.ts';
import type {
  CardCueEntry,
  CityEntry,
  CueEntry,
  IndicatorEntry,
  IndustryEntry,
  ProductEntry,
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
  /** An id made of its own first words: it stays the same when another block is put in before it. */
  anchor: string;
  kind: string;
  node: RootContent;
  /** The side head directly before it. */
  heading: string | null;
  /** Of a list or table, the words before it that lead up to it. */
  lead: string;
  /** Its words without markup. */
  text: string;
  /** Its text nodes with their offsets into `text`. */
  runs: { start: number; end: number; node: Text }[];
  /** Its cells, or the paragraphs of it and of its items: what a figure or a sentence never reaches out of. */
  pieces: { start: number; end: number; node: Nodes }[];
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

/** A figure, or words, that a record with faults says stand in an article; `keys` are those of the file as it was written. */
export interface Remnant {
  keys: (string | number)[];
  from: string;
  figure: string | undefined;
  near: string | undefined;
}

/** The authored files of one zone, or of the reports that name none (`profile` is null there). */
export interface ZoneEntries extends ListEntries {
  id: string;
  profile: Entry<ProfileEntry> | null;
  articles: Entry<ArticleEntry>[];
  /** What can be sought of records that were left out: a list a file. */
  remnants: Entry<Remnant[]>[];
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
  /** Of files from which records were left out, the ids that these bore; '' for one that cannot be told. */
  lost: Map<string, Set<string>>;
  yearbook: Entry<YearbookEntry>;
  indicators: Entry<IndicatorEntry[]>;
  units: Entry<UnitEntry[]>;
  industries: Entry<IndustryEntry[]>;
  cities: Entry<CityEntry[]>;
  zoneTypes: Entry<ZoneTypeEntry[]>;
  statuses: Entry<StatusEntry[]>;
  topics: Entry<TopicEntry[]>;
  cues: Entry<CueEntry[]>;
  relatedWords: Entry<RelatedWordsEntry[]> | null;
  /** Words of the workshop; a yearbook need not have them. */
  cardCues: Entry<CardCueEntry[]> | null;
  products: Entry<ProductEntry[]> | null;
  corrections: Entry<CorrectionEntry[]> | null;
  /** The years whose volumes are kept in `volumes/`, in order. */
  closedVolumes: number[];
  sources: Entry<SourceEntry>[];
  companies: Entry<CompanyEntry>[];
  terms: Entry<TermEntry>[];
  /** The pictures, each in a folder `pictures` beside the texts that show it. */
  pictures: Picture[];
  zones: ZoneEntries[];
  unplaced: ZoneEntries;
}
