import type { CardCueEntry } from '../../schema/vocabularies.ts';

/** One way to tell what a figure is. */
export interface IndicatorCue {
  id: string;
  dimension: string;
  unit: string | undefined;
  before: boolean;
  /** Null where the dimension alone tells. */
  words: RegExp | null;
}

/** The words of the workshop, ready to be sought; a list that the yearbook lacks finds nothing. */
export interface WordLists {
  indicators: IndicatorCue[];
  statuses: { id: string; words: RegExp }[];
  /** Of all the other lists. */
  of(tells: CardCueEntry['tells']): RegExp | null;
}

const joined = (words: string[]) => (words.length > 0 ? new RegExp(words.join('|'), 'gu') : null);

export function createWordLists(entries: CardCueEntry[]): WordLists {
  const lists = new Map<string, RegExp | null>();
  for (const [tells, list] of Map.groupBy(entries, (entry) => entry.tells))
    lists.set(tells, joined(list.flatMap(({ words }) => words)));
  return {
    indicators: entries
      .filter(({ tells, id }) => tells === 'indicator' && id)
      .map(({ id, dimension, unit, before, words }) => {
        return { id: id!, dimension: dimension ?? 'any', unit, before, words: joined(words) };
      }),
    statuses: entries
      .filter(({ tells, id, words }) => tells === 'status' && id && words.length > 0)
      .map(({ id, words }) => ({ id: id!, words: joined(words)! })),
    of: (tells) => lists.get(tells) ?? null,
  };
}

/** The places of the words in a text. */
export const placesOf = (words: RegExp | null, text: string): { start: number; end: number; words: string }[] =>
  words
    ? Array.from(text.matchAll(words), ({ 0: found, index: start }) => ({
        start,
        end: start + found.length,
        words: found,
      }))
    : [];

export const has = (words: RegExp | null, text: string): boolean => placesOf(words, text).length > 0;
