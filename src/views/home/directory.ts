import type { City } from '../../model/vocabulary.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import { zonesByCity, type CityZones } from '../zones-by-city.ts';
import { mostColumns } from './industry-squares.ts';

/** How the home page shows the zones of a book of its size. */
export interface HomeDirectory {
  /** Cities with a zone. */
  cities: CityZones[];
  /** Cities that no report is about. */
  silent: City[];
  /** All cities, if they are drawn as a map. */
  map: CityZones[] | null;
  /** A row for each zone; in a large book its short name alone, and the rows are on the page of its city. */
  form: 'rows' | 'names';
}

/** A map of one zone, or one that is mostly empty, tells nothing; and one cannot be drawn where cities have no square. */
export function homeDirectory(book: Pick<Yearbook, 'cities' | 'zones'>): HomeDirectory {
  const all = zonesByCity(book, book.zones);
  const cities = all.filter(({ zones }) => zones.length > 0);
  const isPlaced = book.cities.every(({ row }) => row !== null);
  const isFull = isPlaced && book.zones.length > 1 && cities.length * 2 >= all.length;
  return {
    cities,
    silent: all.filter(({ zones }) => zones.length === 0).map(({ city }) => city),
    map: isFull ? all : null,
    form: book.zones.length > mostColumns ? 'names' : 'rows',
  };
}

const mostNamed = 4;

/** 阳泉、吕梁：各卷报道都没有写到。 Of many cities their number. */
export function silenceOf(silent: City[], volumes: number): string | null {
  if (silent.length === 0) return null;
  const who = silent.length > mostNamed ? `另${silent.length}市` : silent.map(({ label }) => label).join('、');
  return `${who}：${volumes > 1 ? '各卷报道都' : '本卷报道'}没有写到。`;
}
