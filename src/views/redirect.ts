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

/** Every address that renamed zones, articles and industries had, those of articles in zones under their old names too. */
export function redirectsOf({
  zones,
  unplaced,
  industries,
}: Pick<Yearbook, 'zones' | 'unplaced' | 'industries'>): Redirect[] {
  const ofZones = zones.flatMap((zone) =>
    zone.was.flatMap((old): Redirect[] => {
      const from = address.zone(old);
      const articles = zone.articles.flatMap((article) => addresses(from, article, [article.id, ...article.was]));
      return [{ from, to: zone.url, label: zone.name }, ...articles];
    }),
  );
  const ofIndustries = industries.flatMap(({ was, url, label }) =>
    was.map((old): Redirect => ({ from: `/industries/${old}/`, to: url, label })),
  );
  return [...ofZones, ...[...zones, unplaced].flatMap(ofArticles), ...ofIndustries];
}

const ofArticles = ({ url, articles }: Pick<Reports, 'url' | 'articles'>) =>
  articles.flatMap((article) => addresses(url, article, article.was));

const addresses = (folder: string, { url, title }: Article, ids: string[]): Redirect[] =>
  ids.map((id) => ({ from: address.article(folder, id), to: url, label: title }));
