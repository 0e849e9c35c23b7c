import type { Mark } from '../markdown/mark.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Paragraph } from '../model/paragraph.ts';

/**
 * The figures of an article as links to their records, by the index of their block. A red doubt stands behind the first
 * figure that it is about, so that nobody reads past it.
 */
export function figureMarks(paragraphs: Paragraph[], doubts: Doubt[]): Map<number, Mark[]> {
  const waiting = new Set(redDoubts(doubts));
  const doubtsAt = (url: string) => {
    const id = url.split('#')[1]!;
    const found = [...waiting].filter(({ about }) => about.includes(id));
    for (const doubt of found) waiting.delete(doubt);
    return found.map((doubt) => ({ href: doubt.url, className: 'doubt-mark', text: doubt.mark! }));
  };
  return new Map(
    paragraphs.map(({ block, marks }) => [
      block.index,
      marks.map(({ url, ...mark }) => ({ ...mark, href: url, className: 'figure-link', after: doubtsAt(url) })),
    ]),
  );
}
