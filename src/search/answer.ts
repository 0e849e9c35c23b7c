import type { FilterName, Kind, Shown } from './record.ts';

export interface Loaded {
  url: string;
  title: string;
  shown: Shown;
}

export interface Result extends Loaded {
  kind: Kind;
  zone: string;
  approx?: true;
}

export type Filters = Partial<Record<FilterName, string[]>>;

export interface Question {
  query: string;
  filters?: Filters;
  limit?: number;
  /** As it was typed, without putting anything right. */
  exact?: boolean;
}

export interface Answer {
  /** As it was understood, where that differs from what was typed. */
  corrected: string | null;
  /** Words to mark in the results. */
  words: string[];
  /** What was asked for, without the names of zones, and its other names. */
  said: string[];
  /** Other names of what was asked, searched along with it. */
  synonyms: string[];
  /** Words of related matters, searched along with it as near. */
  related: string[];
  /** Parts of the question that stand nowhere in the book. */
  absent: string[];
  /** Only the words of the lexicon could be searched, not the text. */
  limited: boolean;
  results: Result[];
  /** How many there are, of which the list holds the best. */
  total: number;
  /** How many there are of each kind, and of each value of each filter, before the list was cut. */
  counts: Record<string, Record<string, number>>;
}
