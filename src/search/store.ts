import type { Loaded } from './answer.ts';
import type { AnswerStore } from './answer-line/answer-line.ts';
import type { EnglishFile } from './english.ts';
import type { FigurePostings } from './figure-postings.ts';
import type { SoundsFile } from './lexicon.ts';
import type { Postings } from './rank.ts';

/** Where pieces stand, and what a record shows: Pagefind in the site, plain maps in tests. */
export interface Store extends AnswerStore {
  find(piece: string): Promise<Postings>;
  load(place: number): Promise<Loaded>;
  sounds(): Promise<SoundsFile>;
  english(): Promise<EnglishFile>;
  figures(): Promise<FigurePostings>;
  /** Loads in advance what most questions need. */
  warm(): Promise<void>;
  /** Whether only the words of the lexicon could be searched, not the text. */
  isRefused(): boolean;
}
