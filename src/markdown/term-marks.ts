import { sort } from 'd3-array';
import type { Nodes } from 'mdast';
import type { Block } from '../schema/entry.ts';
import { anyOf } from '../schema/any-of.ts';
import { linkedTexts } from './linked-texts.ts';
import { overlaps, type Mark } from './mark.ts';

export interface TermWords {
  id: string;
  /** The term and its other forms. */
  words: string[];
}

/**
 * Adds to the marks of the blocks a link for each term, at the first place where the term stands in the prose. Longer
 * words go first. A term is not linked inside a link, a tag or another mark, nor where the author has tagged it
 * already.
 */
export function addTermMarks(
  blocks: Block[],
  terms: TermWords[],
  link: (id: string) => { href: string; className?: string; label?: string } | null,
  marks: ReadonlyMap<number, Mark[]> = new Map(),
): Map<number, Mark[]> {
  const owners = new Map(terms.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const pattern = anyOf([...owners.keys()]);
  const done = new Set(blocks.flatMap(({ node }) => tagged(node)));
  const result = new Map(marks);
  if (!pattern) return result;
  for (const block of blocks) {
    const own = [...(marks.get(block.index) ?? [])];
    for (const { word, start, end } of occurrences(block, pattern)) {
      const id = owners.get(word)!;
      if (done.has(id) || own.some((mark) => overlaps(mark, { start, end }))) continue;
      done.add(id);
      const to = link(id);
      if (to) own.push({ start, end, ...to });
    }
    if (own.length > 0)
      result.set(
        block.index,
        sort(own, ({ start }) => start),
      );
  }
  return result;
}

const isLink = ({ type }: Nodes) => type === 'link' || type === 'mdxJsxTextElement';

function occurrences(block: Block, pattern: RegExp) {
  const linked = linkedTexts(block.node, isLink);
  return block.runs
    .filter(({ node }) => !linked.has(node))
    .flatMap((run) =>
      Array.from(run.node.value.matchAll(pattern), ({ 0: word, index }) => ({
        word,
        start: run.start + index,
        end: run.start + index + word.length,
      })),
    );
}

/** Ids of terms that stand in `<Term id>`. */
function tagged(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(tagged) : [];
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Term') return inside;
  return [...inside, ...node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))];
}
