import type { Corpus } from '../corpus/corpus.ts';
import type { Locations } from '../corpus/locations.ts';
import type { Entry } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';

/** What every rule is given. */
export interface CheckedBook {
  corpus: Corpus;
  locations: Locations;
}

/** A rule looks at the whole yearbook and returns what is wrong. It never prints, throws or changes anything. */
export interface Rule<Id extends string = string> {
  /** The ids of all faults that it reports; no other rule reports them. */
  ids: readonly Id[];
  check(subject: CheckedBook): Problem<Id>[];
}

/** Makes a rule from its ids and its check; to report any other id is a type error. */
export const rule = <const Id extends string>(
  ids: readonly Id[],
  check: (subject: CheckedBook) => Problem<NoInfer<Id>>[],
): Rule<Id> => ({ ids, check });

/** A fault at a value, or at its key, in an authored file. */
export function problemAt<const Id extends string>(
  entry: Entry<unknown>,
  keys: (string | number)[],
  rule: Id,
  message: string,
  target: 'key' | 'value' = 'value',
): Problem<Id> {
  return { path: entry.path, ...entry.placeOf(keys, target), message, rule };
}
