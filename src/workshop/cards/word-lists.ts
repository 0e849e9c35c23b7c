import type { CardCueEntry } from '../../schema/vocabularies.ts';

/** One way to tell what a figure is. */
export interface IndicatorCue {
  id: string;
  dimensions: string[];
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
        return { id: id!, dimensions: (dimension ?? 'any').split('|'), unit, before, words: joined(words) };
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

/** An indicator that the workshop can add to the list of the yearbook when a card needs it. */
export interface OfferedIndicator {
  id: string;
  label: string;
  definition: string;
  dimension: string;
  nature: 'flow' | 'stock' | 'rate' | 'capacity' | 'text';
}

/** The indicators that the words know and the yearbook does not have. */
export const offeredIndicators = (entries: CardCueEntry[], known: ReadonlySet<string>): OfferedIndicator[] =>
  entries.flatMap(({ tells, id, label, definition, dimension = 'any', nature = 'flow' }) =>
    tells === 'indicator' && id && label && !known.has(id)
      ? [
          {
            id,
            label,
            definition: definition ?? `${label}，照报道的说法。`,
            dimension: plainDimension(dimension),
            nature,
          },
        ]
      : [],
  );

/** A price or a choice of dimensions is `any` in the list of indicators. */
export const plainDimension = (dimension: string): string => (/[/|]/.test(dimension) ? 'any' : dimension);
