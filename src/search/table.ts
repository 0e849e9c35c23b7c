import { filterNames, kinds, type FilterName, type Kind, type SearchRecord } from './record.ts';

/** What ranking must know of every record before any is loaded; small, since it travels with the first query. */
export interface TableFile {
  /** Ends of the ids that Pagefind gave them, as long as tells all apart. */
  ids: string;
  idLength: number;
  /** One letter each: the place in `kinds`. */
  kinds: string;
  /** One letter each: the length of the title, at most 25. */
  titles: string;
  /** Pages in the order of the records: address, place in `zones`, number of records. */
  pages: [url: string, zone: number, count: number][];
  zones: string[];
  /** Values of each filter, and for each record the places of its values: `0`, `0,2` or empty. */
  values: Record<string, string[]>;
  rows: Record<string, string>;
}

export interface Row {
  kind: Kind;
  titleLength: number;
  page: string;
  zone: string;
  filters: Partial<Record<FilterName, string[]>>;
}
export interface Table {
  rows: Row[];
  placeOf(id: string): number | undefined;
}

const letter = (n: number) => String.fromCharCode(97 + Math.min(n, 25));
const number = (text: string, i: number) => text.charCodeAt(i) - 97;
const pageOf = (url: string) => url.split('#')[0]!;

/** Packs records in the order of the book, with their ids. */
export function packTable(records: SearchRecord[], ids: string[]): TableFile {
  const zones = [...new Set(records.map(({ zone }) => zone))];
  const pages: TableFile['pages'] = [];
  for (const { url, zone } of records) {
    const [page, place] = [pageOf(url), zones.indexOf(zone)];
    const last = pages.at(-1);
    if (last?.[0] === page && last[1] === place) last[2] += 1;
    else pages.push([page, place, 1]);
  }
  const packed = filterNames
    .filter((name) => name !== 'kind')
    .map((name) => [name, packFilter(records, name)] as const);
  const idLength = lengthOf(ids);
  return {
    ids: ids.map((id) => id.slice(-idLength)).join(''),
    idLength,
    kinds: records.map(({ kind }) => letter(kinds.indexOf(kind))).join(''),
    titles: records.map(({ title }) => letter(title.length)).join(''),
    pages,
    zones,
    values: Object.fromEntries(packed.map(([name, { values }]) => [name, values])),
    rows: Object.fromEntries(packed.map(([name, { rows }]) => [name, rows])),
  };
}

/** Ids look like chance and do not pack: no character of them travels in vain. */
function lengthOf(ids: string[]): number {
  const whole = Math.max(1, ...ids.map(({ length }) => length));
  for (let length = 1; length < whole; length += 1)
    if (new Set(ids.map((id) => id.slice(-length))).size === ids.length) return length;
  return whole;
}

function packFilter(records: SearchRecord[], name: FilterName) {
  const values = [...new Set(records.flatMap(({ filters }) => filters[name] ?? []))];
  const rows = records.map(({ filters }) => (filters[name] ?? []).map((value) => values.indexOf(value)).join(','));
  return { values, rows: rows.join(' ') };
}

export function openTable(file: TableFile): Table {
  const places = new Map<string, number>();
  const filterRows = Object.entries(file.rows).map(([name, rows]) => [name, rows.split(' ')] as const);
  const pages = file.pages.flatMap(([page, zone, count]) => Array<[string, number]>(count).fill([page, zone]));
  const rows = pages.map(([page, zone], i): Row => {
    places.set(file.ids.slice(i * file.idLength, (i + 1) * file.idLength), i);
    const kind = kinds[number(file.kinds, i)]!;
    const valuesOf = ([name, list]: (typeof filterRows)[number]) => [
      name,
      (list[i] ?? '').split(',').flatMap((at) => (at === '' ? [] : [file.values[name]![Number(at)]!])),
    ];
    return {
      kind,
      titleLength: number(file.titles, i),
      page,
      zone: file.zones[zone]!,
      filters: { ...Object.fromEntries(filterRows.map(valuesOf)), kind: [kind] },
    };
  });
  return {
    rows,
    placeOf: (id) => places.get(id.slice(-file.idLength)),
  };
}
