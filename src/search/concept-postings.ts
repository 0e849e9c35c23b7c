import { fold, type LexiconFile } from './lexicon.ts';
import type { SearchRecord } from './record.ts';

/**
 * Where each form of each concept stands, found while building so that a query in words of the lexicon needs no part of
 * the index: per concept its forms by `|`, per form the steps between the places of records, base 36, `!` for a title.
 */
export type ConceptPostings = string[];

export function packPostings({ concepts }: LexiconFile, records: SearchRecord[]): ConceptPostings {
  const texts = records.map(({ title, body }) => ({ title: fold(title), body: fold(body) }));
  return concepts.map(([, , forms]) =>
    forms
      .split('|')
      .map((form) => packForm(fold(form), texts))
      .join('|'),
  );
}

function packForm(form: string, texts: { title: string; body: string }[]): string {
  const steps: string[] = [];
  let last = 0;
  texts.forEach(({ title, body }, place) => {
    const inTitle = title.includes(form);
    if (!inTitle && !body.includes(form)) return;
    steps.push((place - last).toString(36) + (inTitle ? '!' : ''));
    last = place;
  });
  return steps.join(' ');
}

/** For each form, the places of the records that hold it, and whether their title does. */
export function unpackPostings(packed: string): Map<number, boolean>[] {
  return packed.split('|').map((steps) => {
    let place = 0;
    return new Map(
      steps
        .split(' ')
        .filter(Boolean)
        .map((step) => [(place += parseInt(step, 36)), step.endsWith('!')] as const),
    );
  });
}
