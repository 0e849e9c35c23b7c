import type { Book } from '../book.ts';
import type { Card } from '../cards/card.ts';
import { paragraphsOf } from '../cards/passage.ts';
import { sentenceOfCard } from './sentence-of-card.ts';

/** A first article: the plain sentences of the accepted cards, in the order of the print, a paragraph for each of its own. */
export function draftArticle(print: string, cards: Card[], book: Book, printed: string): string {
  const accepted = cards.filter(({ state }) => state === 'accepted').toSorted((a, b) => a.start - b.start);
  const said = new Set<string>();
  const paragraphs = paragraphsOf(print).map(({ start, text }) =>
    accepted
      .filter((card) => card.start >= start && card.start < start + text.length)
      .map((card) => sentenceOfCard(card, book, printed))
      .filter((sentence) => sentence && !said.has(sentence) && said.add(sentence))
      .join(''),
  );
  return paragraphs.filter(Boolean).join('\n\n');
}
