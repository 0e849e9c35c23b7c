import type { Article } from '../model/article.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Reports } from '../model/zone.ts';
import { address } from '../site/address.ts';

/** An old address and what stands there now. */
export interface Redirect {
  from: string;
  to: string;
  label: string;
}

/**
 * Every address that renamed zones and articles had before, including those of articles in zones under their old names.
 */
export function redirectsOf({ zones, unplaced }: Pick<Yearbook, 'zones' | 'unplaced'>): Redirect[] {
  const ofZones = zones.flatMap((zone) =>
    zone.was.flatMap((old): Redirect[] => {
      const from = address.zone(old);
      const articles = zone.articles.flatMap((article) => addresses(from, article, [article.id, ...article.was]));
      return [{ from, to: zone.url, label: zone.name }, ...articles];
    }),
  );
  return [...ofZones, ...[...zones, unplaced].flatMap(ofArticles)];
}

const ofArticles = ({ url, articles }: Pick<Reports, 'url' | 'articles'>) =>
  articles.flatMap((article) => addresses(url, article, article.was));

const addresses = (folder: string, { url, title }: Article, ids: string[]): Redirect[] =>
  ids.map((id) => ({ from: address.article(folder, id), to: url, label: title }));
