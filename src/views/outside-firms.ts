import type { Firm } from '../model/firm.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';

type Region = Pick<Yearbook, 'region' | 'cities' | 'zones'>;

/** Whether a place that a report prints beside a firm is none of the region: not it, its cities or the counties of its zones. */
export function isOutside(home: string, { region, cities, zones }: Region): boolean {
  const inside = [region, ...cities.map(({ label }) => label), ...zones.flatMap(({ county }) => county?.name ?? [])];
  return !inside.some((place) => place.startsWith(home) || home.startsWith(place));
}

/** By zone, in the order of the book: the firms that its reports print to be of a place outside the region. */
export function outsideFirms(book: Region): { zone: Zone; firms: Firm[] }[] {
  return book.zones
    .map((zone) => ({ zone, firms: zone.companies.filter(({ home }) => home !== null && isOutside(home, book)) }))
    .filter(({ firms }) => firms.length > 0);
}
