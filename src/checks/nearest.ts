import { distance } from 'fastest-levenshtein';

/** The known word nearest to a wrong one; null where none is near enough to be meant. */
export function nearest(wrong: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const word of known) {
    const d = distance(wrong, word);
    if (d < least) [best, least] = [word, d];
  }
  return best !== null && least <= Math.max(3, Math.ceil(wrong.length / 2)) ? best : null;
}
