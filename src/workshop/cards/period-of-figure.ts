import type { Book } from '../book.ts';
import { sure, unsure, type Field } from './card.ts';
import { findTimes, type FoundTime } from './find-times.ts';
import type { Around } from './passage.ts';
import { has } from './word-lists.ts';

/**
 * The period of a figure: a time before it in its sentence, else one behind it in its clause. Where none is printed, a
 * stock is as of the print and a flow of an unknown time; that is the rule of the house.
 */
export function periodOfFigure(
  { sentence, clause, before }: Around,
  at: number,
  nature: string,
  status: string,
  book: Book,
  printed: string,
): Field {
  const told = { start: before.start, text: before.text + sentence.text };
  const times = findTimes(told.text, printed).map((time) => {
    return { ...time, start: time.start + told.start, end: time.end + told.start };
  });
  const found = nearest(times, clause, at);
  if (found) {
    const { time, isSure } = found;
    const isTerm = ahead.has(status) && /^[12]\d{3}$/.test(time.period) && /[到底末前]/.test(time.words);
    const period = isTerm
      ? `by ${time.period}`
      : ahead.has(status)
        ? time.period.replace(/^as of /, 'by ')
        : time.period;
    return isSure ? sure(period, `“${time.words}”`) : unsure(period, `“${time.words}”，隔着别的分句`);
  }
  if (ahead.has(status)) return sure('unknown', '没有印出时间');
  if (has(book.words.of('rate'), clause.text) && nature === 'flow') return sure('unknown', '说的是每年，没有印出年份');
  const now = has(book.words.of('as-of'), sentence.text);
  const isStock = nature === 'stock' || nature === 'capacity' || nature === 'text';
  return now || isStock
    ? sure(`as of ${printed}`, now ? '原文说的是眼下，按刊期' : '没有印出时间，存量按刊期')
    : sure('unknown', '没有印出时间');
}

const ahead = new Set(['planned', 'expected', 'target']);

/** The time nearest before the figure; one in its own clause, or with no other figure's clause between, is sure. */
function nearest(times: FoundTime[], clause: Around['clause'], at: number) {
  const before = times.filter(({ end }) => end <= at + 1).at(-1);
  if (before) return { time: before, isSure: true };
  const behind = times.find(({ start }) => start >= at && start < clause.end);
  return behind ? { time: behind, isSure: false } : null;
}
