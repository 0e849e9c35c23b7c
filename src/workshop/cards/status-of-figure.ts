import type { Book } from '../book.ts';
import { sure, unsure, type Field } from './card.ts';
import type { Around } from './passage.ts';

/**
 * Whether a figure has happened. Only its own clause is read, and the cues that the check goes by have the first word; a
 * sentence that is half about the future is left to the editor.
 */
export function statusOfFigure({ clause, sentence }: Around, at: number, book: Book): Field {
  const before = clause.text.slice(0, Math.max(0, at - clause.start));
  const own = book.cues(clause.text);
  const ahead = own.find(({ says }) => says === 'not-yet' || says === 'possible');
  const listed = book.words.statuses
    .flatMap(({ id, words }) => Array.from(clause.text.matchAll(words), ({ 0: word, index }) => ({ id, word, index })))
    .toSorted((a, b) => order(a.id, book) - order(b.id, book))[0];
  if (ahead) {
    const id = listed && future.has(listed.id) ? listed.id : ahead.says === 'possible' ? 'expected' : 'planned';
    return sure(id, `“${ahead.word}”`);
  }
  if (own.some(({ says }) => says === 'happened')) return sure('actual', `“${own.find(({ says }) => says === 'happened')!.word}”`); // prettier-ignore
  if (listed && listed.id !== 'actual') {
    const isBeside = listed.index <= before.length + 12;
    return isBeside && !future.has(listed.id)
      ? sure(listed.id, `“${listed.word}”`)
      : unsure(listed.id, `“${listed.word}”`);
  }
  const reaching = book
    .cues(sentence.text.slice(0, Math.max(0, at - sentence.start)))
    .findLast(
      ({ says, reach }) => (says === 'not-yet' && reach === 'sentence') || says === 'happened' || says === 'so-far',
    );
  if (reaching?.says === 'not-yet') return unsure('planned', `前面的分句有“${reaching.word}”`);
  return sure('actual', listed ? `“${listed.word}”` : '没有说将来的词');
}

const future = new Set(['planned', 'expected', 'target']);
const order = (id: string, book: Book) => book.words.statuses.findIndex((status) => status.id === id);
