import type { Loaded } from './answer.ts';
import type { FigurePostings } from './figure-postings.ts';
import type { SoundsFile } from './lexicon.ts';
import type { Postings } from './rank.ts';

/** Where pieces occur, and what records show. The site uses Pagefind, tests use plain maps. */
export interface Store {
  find(piece: string): Promise<Postings>;
  load(place: number): Promise<Loaded>;
  sounds(): Promise<SoundsFile>;
  figures(): Promise<FigurePostings>;
  /** Loads in advance what most questions need. */
  warm(): Promise<void>;
  /** Whether only the words of the lexicon could be searched, not the text. */
  isRefused(): boolean;
}
