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
  /** What stands before the sentence since the last full stop: parts of it that ； ended. */
  before: { text: string; start: number };
}

export function around({ text }: Paragraph, place: number, all: Sentence[] = sentences(text)): Around {
  const whole = all.findLast(({ start }) => start <= place) ?? { start: 0, end: text.length };
  const sentence = { start: whole.start, end: whole.end, text: text.slice(whole.start, whole.end) };
  const at = place - sentence.start;
  const parts = clauses(sentence.text);
  const n = Math.max(
    0,
    parts.findIndex(({ end }) => at <= end),
  );
  const own = parts[n] ?? { start: 0, end: sentence.text.length };
  // Of 工业用水：1.86元 the words before the colon say what it is.
  const isTold = /[\p{Script=Han}A-Za-z]/u.test(sentence.text.slice(own.start, at));
  const before = parts[n - 1];
  const from = !isTold && before && /[:：]/.test(before.border) ? before.start : own.start;
  const clause = {
    start: sentence.start + from,
    end: sentence.start + own.end,
    text: sentence.text.slice(from, own.end),
  };
  const stop = Math.max(...['。', '！', '？'].map((sign) => text.lastIndexOf(sign, whole.start - 1)));
  const start = whole.start === 0 ? 0 : stop + 1;
  return { sentence, clause, before: { start, text: text.slice(start, whole.start) } };
}
