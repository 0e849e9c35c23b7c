import type { ArticleEntry } from '../schema/article.ts';
import type { Entry } from '../schema/entry.ts';
import { plainText } from '../schema/plain-text.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import type { Nearest } from './nearest-words.ts';

/** Ends what a reader sees as one expression. */
const ends = /[，。；、！？“”《》（）\s]/;

/**
 * Where an article prints these very characters as a part of something longer that is no quantity (88·6亿元 for 6亿元,
 * 12元/平方米·旬 for 12元/平方米): the whole of it.
 */
export function longerExpression(
  article: Entry<ArticleEntry>,
  figure: string,
  quantities: QuantityReader,
): Nearest | null {
  const wanted = plainText(figure).text;
  for (const block of article.blocks)
    for (const { start, end } of block.pieces) {
      const words = longerIn(block.text.slice(start, end), wanted, quantities);
      if (words !== null) return { words, block, article };
    }
  return null;
}

function longerIn(said: string, wanted: string, quantities: QuantityReader): string | null {
  const { text, offsets } = plainText(said);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [start, end] = [offsets[at]!, offsets[at + wanted.length - 1]! + 1];
    const read = quantities.scan(said).some((span) => span.start < end && span.end > start);
    if (read) continue;
    const whole = quantities.unread(said).find((span) => span.start <= start && span.end >= end);
    return whole ? said.slice(whole.start, whole.end) : around(said, start, end);
  }
  return null;
}

/** The figure with what is printed against it, as far as it is of numbers and units. */
function around(text: string, start: number, end: number): string {
  const before = /[\d.,:：·'’/×~～—–-]{0,12}$/.exec(text.slice(0, start))![0];
  const after = text.slice(end, end + 6);
  const stop = after.search(ends);
  return before + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}
