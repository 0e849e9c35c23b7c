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
      if (!time || !verb) return [];
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
      title: unsure(quote.slice(0, 60).replace(/[。；]+$/u, ''), '用自己的话写一句'),
      kind: unsure('other', '读原句选一类'),
      nature: sure(announced ? 'announced' : 'happened', announced ? '有说将来的词' : '没有说将来的词'),
    },
  };
}
