import { ascending } from 'd3-array';
import type { ArticleEntry } from '../schema/article.ts';
import type { Entry } from '../schema/entry.ts';
import type { SourceEntry } from '../schema/source.ts';

/**
 * Orders articles by month, earliest day and id of their source, so that 甲乙 does not depend on the order of files.
 */
export function byPublication(sources: Map<string, Entry<SourceEntry>>) {
  const key = ({ id, value }: Entry<ArticleEntry>) => {
    const published = sources.get(value.source)?.value.published;
    return `${published?.likelyMonth} ${published?.notBefore} ${value.source} ${id}`;
  };
  return (a: Entry<ArticleEntry>, b: Entry<ArticleEntry>) => ascending(key(a), key(b));
}
