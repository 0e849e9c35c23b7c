import type { Mark } from '../markdown/mark.ts';
import { addTermMarks } from '../markdown/term-marks.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Block } from '../schema/entry.ts';
import { address } from '../site/address.ts';

/**
 * The marks of each block, by its index, with a link to the glossary at the first place where a term stands in the
 * prose.
 */
export function withTermLinks(
  book: Yearbook,
  blocks: Block[],
  marks?: ReadonlyMap<number, Mark[]>,
): Map<number, Mark[]> {
  const terms = book.terms.map(({ id, label, aliases }) => ({ id, words: [label, ...aliases] }));
  const link = (id: string) => ({ href: address.term(id), className: 'term-link', label: '名词' });
  return addTermMarks(blocks, terms, link, marks);
}
