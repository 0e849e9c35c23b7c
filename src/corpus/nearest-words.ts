import type { ArticleEntry } from '../schema/article.ts';
import type { Block, Entry } from '../schema/entry.ts';

/** Words of an article that a fault can show. */
export interface Nearest {
  words: string;
  block: Block;
  article: Entry<ArticleEntry>;
}
