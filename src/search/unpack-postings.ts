/**
 * Where each form of each concept stands, found while building so that a query in words of the lexicon needs no part of
 * the index: per concept its forms by `|`, per form the steps between the places of records, base 36, `!` for a title.
 */
export type ConceptPostings = string[];

export type Held = 'body' | 'title' | 'own';

/** For each form, the places of the records that hold it, and how. */
export const unpackPostings = (packed: string): Map<number, Held>[] => packed.split('|').map(unpackSteps);

export function unpackSteps(steps: string): Map<number, Held> {
  let place = 0;
  return new Map(
    steps
      .split(' ')
      .filter(Boolean)
      .map((step) => [
        (place += parseInt(step, 36)),
        step.endsWith('*') ? 'own' : step.endsWith('!') ? 'title' : 'body',
      ]),
  );
}
