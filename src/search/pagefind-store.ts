import type { Store } from './engine.ts';
import type { SoundsFile } from './lexicon.ts';
import type { Postings } from './rank.ts';
import { groupOf, type ShownGroup } from './shown.ts';
import type { Table } from './table.ts';

/** What we use of Pagefind 1.6.0, loaded where there is no `document`, so that white space alone cuts a query. */
export interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}
export interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}
/** Reads a file of the index's folder. */
export type Read = (name: string) => Promise<unknown>;

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Pieces are asked for in quotes: without them an absent piece silently becomes a shorter one. */
export function createPagefindStore(pagefind: PagefindInstance, table: Table, read: Read): Store {
  const group = once((n: number) => read(`shown/${n}.json`) as Promise<ShownGroup>);
  return {
    find: once(async (piece: string): Promise<Postings> => {
      const { results } = await pagefind.search(`"${piece}"`);
      return new Map(
        results.flatMap(({ id, words }) => {
          const place = table.placeOf(id);
          return place === undefined ? [] : [[place, words[0] ?? 0] as const];
        }),
      );
    }),
    async load(place) {
      const { group: n, at } = groupOf(place);
      const [url, title, shown] = (await group(n))[at]!;
      return { url, title, shown };
    },
    sounds: () => read('sounds.json') as Promise<SoundsFile>,
  };
}
