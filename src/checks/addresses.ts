import type { Corpus } from '../corpus/corpus.ts';
import { anchoredIds, anchorOf } from '../corpus/items.ts';
import { sections } from '../site/sections.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import type { ListName } from '../schema/zone-lists.ts';
import { address } from '../site/address.ts';
import { shownSections } from '../site/profile-sections.ts';

/** The addresses that content may link to, each with its fragments. */
export function addressesOf({ entries, all }: Corpus): Map<string, Set<string>> {
  const map = new Map([address.home, ...sections.map(({ url }) => url)].map((page) => [page, new Set<string>()]));
  map.set(address.terms, new Set(entries.terms.map(({ id }) => id)));
  const lists: [{ id: string }[], (id: string) => string][] = [
    [entries.cities.value, address.city],
    [entries.zoneTypes.value, address.type],
    [entries.industries.value, address.industry],
    [entries.indicators.value, address.indicator],
    [entries.companies, address.company],
  ];
  for (const [items, addressOf] of lists) for (const { id } of items) map.set(addressOf(id), new Set());
  for (const zone of all) {
    const base = zone.profile ? address.zone(zone.id) : address.unplaced;
    map.set(base, new Set([...sectionsOf(zone), ...anchoredIds(zone).map(anchorOf)]));
    if (zone.profile) map.set(address.brief(zone.id), new Set());
    for (const article of zone.articles)
      map.set(address.article(base, article.id), new Set(article.blocks.map(({ index }) => `p${index}`)));
  }
  return map;
}

/** The sections of a zone's profile; some exist only where the zone has entries for them. */
function sectionsOf(zone: ZoneEntries): string[] {
  if (!zone.profile) return [];
  return shownSections((name: ListName) => zone[name]?.value.length ?? 0).map(({ id }) => id);
}

/** Old addresses of renamed zones and articles, each with its new one. */
export function movedAddresses({ all }: Corpus): Map<string, string> {
  const moves = all.flatMap((zone) => {
    const base = zone.profile ? address.zone(zone.id) : address.unplaced;
    const zones = (zone.profile?.value.was ?? []).map((old): [string, string] => [address.zone(old), base]);
    const articles = zone.articles.flatMap(({ id, value }) =>
      value.was.map((old): [string, string] => [address.article(base, old), address.article(base, id)]),
    );
    return [...zones, ...articles];
  });
  return new Map(moves);
}
