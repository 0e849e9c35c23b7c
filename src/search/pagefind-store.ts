import type { IndicatorAnswers, ZoneAnswers } from './answer-line/answers.ts';
import type { EnglishFile } from './english.ts';
import type { FigurePostings } from './figure-postings.ts';
import type { SoundsFile } from './lexicon.ts';
import type { Postings } from './rank.ts';
import { groupOf, type ShownGroup } from './shown.ts';
import type { Store } from './store.ts';
import type { Table } from './table.ts';

/**
 * The part of Pagefind 1.6.0 that we use. It must be loaded where there is no `document`: then it cuts a query at white
 * space alone.
 */
export interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}
export interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string; words: number[] }[] }>;
}
/** Reads a file of the index's folder. */
export type Read = (name: string) => Promise<unknown>;

/** Whether WebAssembly runs here: a content security policy may refuse it. */
export function canRun(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    // A file that did not load is asked for again the next time.
    value.catch(() => made.delete(key));
    return value;
  };
}

/**
 * A store over Pagefind. Pieces are searched in quotes: without quotes, Pagefind silently replaces an absent piece by a
 * shorter one. Pagefind is the largest part of the search, so it is opened only for words that the lexicon lacks, or by
 * `warm`.
 */
export function createPagefindStore(open: () => Promise<PagefindInstance>, table: Table, read: Read): Store {
  const pagefind = once(open);
  const group = once((n: number) => read(`shown/${n}.json`) as Promise<ShownGroup>);
  let refused = false;
  /** Without WebAssembly the text is not searched; the words of the lexicon still are. */
  const hitsOf = async (piece: string) => {
    if (refused) return [];
    try {
      return (await (await pagefind(undefined)).search(`"${piece}"`)).results;
    } catch (error) {
      if (!canRun()) refused = true;
      else throw error;
      return [];
    }
  };
  return {
    async warm() {
      if (canRun()) await pagefind(undefined);
    },
    isRefused: () => refused,
    find: once(async (piece: string): Promise<Postings> => {
      const results = await hitsOf(piece);
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
    zoneAnswers: once((id: string) => read(`answers/zones/${id}.json`) as Promise<ZoneAnswers>),
    indicatorAnswers: once((id: string) => read(`answers/indicators/${id}.json`) as Promise<IndicatorAnswers>),
    sounds: () => read('sounds.json') as Promise<SoundsFile>,
    english: once(() => read('english.json') as Promise<EnglishFile>) as () => Promise<EnglishFile>,
    figures: once(() => read('figures.json') as Promise<FigurePostings>) as () => Promise<FigurePostings>,
  };
}
