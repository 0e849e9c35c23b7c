import type { City } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';

export interface CityZones {
  city: City;
  zones: Zone[];
}

/** Every city of the book with those of the given zones that lie in it, in the order of the city codes. */
export function zonesByCity({ cities }: Pick<Yearbook, 'cities'>, zones: Zone[]): CityZones[] {
  const byCity = Map.groupBy(zones, ({ city }) => city.id);
  return cities.map((city) => ({ city, zones: byCity.get(city.id) ?? [] }));
}

/** The same without cities in which none of them lies. */
export const citiesWithZones = (book: Pick<Yearbook, 'cities'>, zones: Zone[]): CityZones[] =>
  zonesByCity(book, zones).filter((city) => city.zones.length > 0);
