import { numbersLeftOut, numbersNotInPrint, readPrint } from '../../checks/print/against-print.ts';
import { runLimits, runsTakenOver } from '../../checks/print/runs-taken-over.ts';
import type { Book } from '../book.ts';
import type { Draft } from '../draft/draft.ts';
import { toldOf } from '../draft/new-draft.ts';

/** Something about our article that the editor sees while writing; offsets into its body. */
export interface LiveFault {
  start: number;
  end: number;
  level: 'fault' | 'hint';
  message: string;
}
export interface Held {
  faults: LiveFault[];
  /** Numbers of the print that stand nowhere in the article and were not ticked off, with words of their sentence. */
  leftOut: { number: string; words: string }[];
}

/** Our article against the print. */
export function liveFaults(draft: Draft, body: string, book: Book): Held {
  const { printed } = toldOf(draft, book);
  const days = ['notBefore', 'notAfter'].map((name) => draft.source[name]?.value ?? '').filter(Boolean);
  const print = readPrint(draft.print, book.quantities, printed, days);
  const numbers = numbersNotInPrint(body, print, book.quantities).map(
    ({ kind, start, end, words, printed }): LiveFault => {
      const message = kind === 'figure-not-in-print' ? `原文没有“${words}”` : `原文的这个数写作“${printed.join('”“')}”`;
      return { start, end, level: 'fault', message };
    },
  );
  const runs = runsTakenOver(body, print.letters).map(({ start, end, length }): LiveFault => {
    const isFault = length >= runLimits.fault;
    const message = `与原文${length}个字一字不差${isFault ? '，应不足25个' : ''}，换成自己的话`;
    return { start, end, level: isFault ? 'fault' : 'hint', message };
  });
  const { title, lede } = draft.article;
  const leftOut = numbersLeftOut([body, title, lede], print)
    .filter((number) => !(number in draft.leftOut))
    .map((number) => ({ number, words: wordsAround(draft.print, number) }));
  return { faults: [...numbers, ...runs].toSorted((a, b) => a.start - b.start), leftOut };
}

function wordsAround(print: string, number: string): string {
  const at =
    new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d]|\\.\\d)`).exec(print)?.index ?? print.indexOf(number);
  return at < 0 ? '' : print.slice(Math.max(0, at - 10), at + number.length + 10).replace(/\n/g, ' ');
}
