import type { Statement } from '../views/statement.ts';
import type { Translated } from './english.ts';
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

export interface SearchQuestion {
  query: string;
  filters?: Filters;
  limit?: number;
  /** Search for the words as typed, without correction. */
  exact?: boolean;
  /** With the sentences over the results, which may take a file more. */
  withLine?: boolean;
}

export interface Answer {
  /** The text as understood, where it differs from what was typed; else null. */
  corrected: string | null;
  /** Of a question in English: what was understood, and which words were not; else null. */
  english: Pick<Translated, 'words' | 'unknown'> | null;
  /** Words to mark in the results. */
  words: string[];
  /** Other names of what was asked, searched along with it. */
  synonyms: string[];
  /** Words of related matters, which were searched, too; their results are marked as near. */
  related: string[];
  /** Parts of the question that occur nowhere in the book. */
  absent: string[];
  /** Only the words of the lexicon could be searched, not the text, because WebAssembly is refused. */
  limited: boolean;
  /** What was asked, or that it is not disclosed; empty where nothing can be said. */
  line: Statement[];
  results: Result[];
  /** The number of all results; the list holds the best of them. */
  total: number;
  /** The number of results of each kind, and for each value of each filter, before the list was cut. */
  counts: Record<string, Record<string, number>>;
}
