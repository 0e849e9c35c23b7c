import type { Statement } from '../views/statement.ts';
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
  /** With the sentences over the results, which may take a file more. */
  withLine?: boolean;
}

export interface Answer {
  /** As it was understood, where that differs from what was typed. */
  corrected: string | null;
  /** Words to mark in the results. */
  words: string[];
  /** Other names of what was asked, searched along with it. */
  synonyms: string[];
  /** Words of related matters, searched along with it as near. */
  related: string[];
  /** Parts of the question that stand nowhere in the book. */
  absent: string[];
  /** Only the words of the lexicon could be searched, not the text. */
  limited: boolean;
  /** What was asked, or that it is not disclosed; empty where nothing can be said. */
  line: Statement[];
  results: Result[];
  /** How many there are, of which the list holds the best. */
  total: number;
  /** How many there are of each kind, and of each value of each filter, before the list was cut. */
  counts: Record<string, Record<string, number>>;
}
