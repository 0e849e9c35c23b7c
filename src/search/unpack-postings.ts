/**
 * Where each form of each concept occurs, computed while building, so that a query in words of the lexicon loads
 * nothing of the index. For each concept its forms separated by `|`, for each form the differences between record
 * numbers in base 36, with `!` for a title.
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
