import type { Corpus } from '../corpus/corpus.ts';
import type { Locations } from '../corpus/locations.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';

/** What every rule is given. */
export interface Subject {
  corpus: Corpus;
  locations: Locations;
}

/** One rule: looks at the whole yearbook and says what is wrong; never prints, never throws, never changes anything. */
export type Rule = (subject: Subject) => Problem[];

/** A fault at a value of an authored file. */
export function problemAt(
  entry: Entry<unknown>,
  keys: (string | number)[],
  rule: string,
  message: string,
  target: 'key' | 'value' = 'value',
): Problem {
  return { path: entry.path, ...entry.placeOf(keys, target), message, rule };
}
