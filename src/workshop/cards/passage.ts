import { clauses } from '../../corpus/clauses.ts';
import { sentences, type Sentence } from '../../schema/sentences.ts';

/** A paragraph of a print, with its place in it. */
export interface Paragraph {
  text: string;
  start: number;
}

/** The lines of a cleaned print that are not empty. */
export const paragraphsOf = (print: string): Paragraph[] =>
  Array.from(print.matchAll(/[^\n]+/g), ({ 0: text, index: start }) => ({ text, start }));

/** The sentence and the clause that a place of a paragraph lies in; offsets into the paragraph. */
export interface Around {
  sentence: { text: string; start: number; end: number };
  clause: { text: string; start: number; end: number };
}

export function around({ text }: Paragraph, place: number, all: Sentence[] = sentences(text)): Around {
  const own = all.findLast(({ start }) => start <= place) ?? { start: 0, end: text.length };
  const sentence = { start: own.start, end: own.end, text: text.slice(own.start, own.end) };
  const at = place - sentence.start;
  const cut = clauses(sentence.text).find(({ end }) => at <= end) ?? { start: 0, end: sentence.text.length };
  const clause = {
    start: sentence.start + cut.start,
    end: sentence.start + cut.end,
    text: sentence.text.slice(cut.start, cut.end),
  };
  return { sentence, clause };
}
