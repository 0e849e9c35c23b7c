import type { Corpus } from '../corpus/corpus.ts';
import { anchorOf, itemIds } from '../corpus/items.ts';
import { sections } from '../site/sections.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { listNames } from '../schema/zone-lists.ts';

/** Addresses that content may link to, with the fragments of each. */
export function addressesOf({ entries, all }: Corpus): Map<string, Set<string>> {
  const map = new Map(['/', ...sections.map(({ url }) => url)].map((page) => [page, new Set<string>()]));
  map.set('/terms/', new Set(entries.terms.map(({ id }) => id)));
  const lists = {
    cities: entries.cities.value,
    types: entries.zoneTypes.value,
    industries: entries.industries.value,
    indicators: entries.indicators.value,
    companies: entries.companies,
  };
  for (const [list, items] of Object.entries(lists)) for (const { id } of items) map.set(`/${list}/${id}/`, new Set());
  for (const zone of all) {
    const base = zone.profile ? `/zones/${zone.id}/` : '/unplaced/';
    map.set(base, new Set([...sectionsOf(zone), ...itemIds(zone).map(anchorOf)]));
    if (zone.profile) map.set(`${base}brief/`, new Set());
    for (const article of zone.articles)
      map.set(`${base}articles/${article.id}/`, new Set(article.blocks.map(({ index }) => `p${index}`)));
  }
  return map;
}

/** Sections of a profile: some are always there, some where there is something in them. */
function sectionsOf(zone: ZoneEntries): string[] {
  if (!zone.profile) return [];
  const filled = listNames.filter((name) => zone[name]?.value.length);
  return ['overview', 'facts', 'before-you-visit', 'articles', 'doubts', 'cite', ...filled];
}

/** Addresses before a renaming, with those of today. */
export function movedAddresses({ all }: Corpus): Map<string, string> {
  const moves = all.flatMap((zone) => {
    const base = zone.profile ? `/zones/${zone.id}/` : '/unplaced/';
    const zones = (zone.profile?.value.was ?? []).map((old): [string, string] => [`/zones/${old}/`, base]);
    const articles = zone.articles.flatMap(({ id, value }) =>
      value.was.map((old): [string, string] => [`${base}articles/${old}/`, `${base}articles/${id}/`]),
    );
    return [...zones, ...articles];
  });
  return new Map(moves);
}
