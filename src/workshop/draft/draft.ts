import type { Damage } from '../print/clean-print.ts';
import type { Card, Field } from '../cards/card.ts';

export type Fields = Record<string, Field>;

/** The work on one printed text, as it is kept in `drafts/`. */
export interface Draft {
  /** The id of the source; names the file. */
  id: string;
  /** Counts up with every change, so that two windows know of each other. */
  revision: number;
  /** The cleaned print, and what seems to be missing in it. */
  print: string;
  damage: Damage[];
  source: Fields;
  zone: Fields;
  cards: Card[];
  article: Article;
  /** Numbers of the print that the article leaves out on purpose, with the reason. */
  leftOut: Record<string, string>;
  /** How many actions the editor has needed, by step. */
  actions: Record<string, number>;
  /** What undoing puts back, the last change at the end. */
  undo: Undo[];
  /** Paths that were written, with their bytes before and after; empty until then. */
  written: WrittenFile[];
}

export interface Article {
  id: string;
  title: string;
  lede: string;
  /** Null while it is made of the accepted cards. */
  body: string | null;
  /** Counts the changes of the body alone. */
  revision: number;
}

export interface Undo {
  what: string;
  /** The values before, by their names in the draft; of cards those that changed, and the ids of those that were new. */
  before: Partial<Pick<Draft, 'source' | 'zone' | 'article' | 'leftOut'>>;
  cards: Card[];
  made: string[];
}

export interface WrittenFile {
  /** Relative to the content folder; prints begin with `printed:`. */
  path: string;
  before: string | null;
  after: string;
}
