import { sort } from 'd3-array';

/** Matches any of the words, the longest first, so that a short one does not match within a longer. */
export function anyOf(words: string[]): RegExp | null {
  const longestFirst = sort(
    words.filter((word) => word !== ''),
    (word) => -word.length,
    (word) => word,
  );
  if (longestFirst.length === 0) return null;
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
}
