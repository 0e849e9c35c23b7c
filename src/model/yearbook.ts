import type { ProductEntry } from '../schema/vocabularies.ts';
import type { Article } from './article.ts';
import type { Correction } from './correction.ts';
import type { Doubt } from './doubt.ts';
import type { City, Company, Indicator, Industry, Term, Topic, ZoneType } from './vocabulary.ts';
import type { Reports, Zone } from './zone.ts';

/** A volume (卷) is a year: the zones that have an article printed in it. */
export interface Volume {
  year: number;
  note: string | null;
  zones: Zone[];
  articles: Article[];
  /** Month of its newest article, e.g. 2025年10月. */
  asOfLabel: string;
  current: boolean;
}

export type NewsKind = 'new' | 'changed' | 'gap' | 'doubt';
export interface NewsItem {
  kind: NewsKind;
  zone: Zone | null;
  title: string;
  text: string;
  url: string;
}

/** The whole book, resolved, ordered and derived. Pages and exports show nothing else. */
export interface Yearbook {
  title: string;
  subtitle: string;
  region: string;
  motto: string[];
  /** ISO day: the yearbook's “today”. */
  edition: string;
  /** 2025年10月31日. */
  editionLabel: string;
  /** Year of the current volume. */
  volume: number;
  site: string;
  contact: string;
  /** Under what licence our own texts and data may be used, where it is said. */
  licence: { name: string; url: string } | null;
  searches: string[];
  /** In the order of the city codes, then of the zones' ids. */
  zones: Zone[];
  cities: City[];
  zoneTypes: ZoneType[];
  indicators: Indicator[];
  industries: Industry[];
  topics: Topic[];
  companies: Company[];
  terms: Term[];
  /** Words for what zones make, in Chinese and English. */
  products: ProductEntry[];
  /** Rings of words for the search: whichever of a ring is typed, the others are searched, too. */
  relatedWords: string[][];
  unplaced: Reports;
  /** Width and height in pixels, by address: `/zones/x/articles/pictures/gate.jpg`. */
  pictures: Map<string, { width: number; height: number }>;
  volumes: Volume[];
  /** The years whose closed volumes stand at `/<year>/`, in order. */
  closedVolumes: number[];
  news: NewsItem[];
  /** The newest first. */
  corrections: Correction[];
  doubts: { zone: Zone | null; doubt: Doubt }[];
  publications: string[];
}
