import { isNote, isRed } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Paragraph } from '../model/paragraph.ts';

/** The line under a paragraph that says what is noted on it: 6数　疑一、八　注8、27; empty parts are left out. */
export function noteLine({ facts, doubts }: Paragraph): { text: string; red: boolean }[] {
  const rest = (marks: (string | null)[]) => marks.map((mark) => mark!.slice(1)).join('、');
  const red = doubts.filter(isRed).map(({ mark }) => mark);
  const notes = doubts.filter(isNote).map(({ mark }) => mark);
  const figures = facts.filter(({ figure }) => figure).length;
  return [
    { text: figures > 0 ? `${figures}数` : '', red: false },
    { text: red.length > 0 ? `疑${rest(red)}` : '', red: true },
    { text: notes.length > 0 ? `注${rest(notes)}` : '', red: false },
    { text: doubts.some((doubt) => !isRed(doubt) && !isNote(doubt)) ? '印' : '', red: false },
  ].filter(({ text }) => text !== '');
}

/** The figures of a paragraph by their periods, as they first stand in the text. */
export const factsByPeriod = (facts: Fact[]): { period: string; facts: Fact[] }[] =>
  [
    ...Map.groupBy(
      facts,
      ({ periodLabel, status }) => `${periodLabel}${status.id === 'actual' ? '' : `，${status.label}`}`,
    ),
  ].map(([period, own]) => ({ period, facts: own }));
