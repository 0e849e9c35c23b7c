import { sentences } from '../../schema/sentences.ts';
import type { Book } from '../book.ts';
import type { Told } from './find-figures.ts';
import { findTimes } from './find-times.ts';
import { sure, unsure, type Card } from './card.ts';
import { paragraphsOf } from './passage.ts';
import { placesOf, has } from './word-lists.ts';

/** Sentences with a printed month or day and a word of something that happens. */
export const eventCards = (print: string, { printed }: Told, book: Book): Card[] =>
  paragraphsOf(print).flatMap((paragraph) =>
    sentences(paragraph.text).flatMap((sentence): Card[] => {
      const words = paragraph.text.slice(sentence.start, sentence.end);
      const time = findTimes(words, printed).find(({ period }) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(period));
      const verb = placesOf(book.words.of('event'), words)[0];
      // 科学导报讯 5月12日 is when it was written.
      if (!time || !verb || /讯[^，。]{0,12}$/u.test(words.slice(0, time.start))) return [];
      const start = paragraph.start + sentence.start;
      return [eventCard(start, paragraph.start + sentence.end, words, time.period, `“${time.words}”`, book)];
    }),
  );

export function eventCard(start: number, end: number, quote: string, date: string, why: string, book: Book): Card {
  const announced = has(book.words.of('announced'), quote);
  return {
    id: `e${start}`,
    kind: 'event',
    start,
    end,
    quote,
    state: 'open',
    folded: false,
    fields: {
      date: date ? sure(date, why) : unsure('unknown', '没有印出日期的写 unknown'),
      title: unsure(shortTitle(quote, book), '用自己的话写一句'),
      kind: unsure('other', '读原句选一类'),
      nature: sure(announced ? 'announced' : 'happened', announced ? '有说将来的词' : '没有说将来的词'),
    },
  };
}

/** The clause of a sentence that says what happened, short enough to be no copy. */
function shortTitle(quote: string, book: Book): string {
  const parts = quote.split(/[，。；：]/u).filter((part) => part.trim().length >= 4);
  const told = parts.find((part) => has(book.words.of('event'), part)) ?? parts[0] ?? quote;
  return told
    .replace(/^.*?(?:日|月|年)[，,]?(?=\p{Script=Han}{4})/u, '')
    .trim()
    .slice(0, 22);
}
