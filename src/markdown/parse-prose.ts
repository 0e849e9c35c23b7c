import { sort } from 'd3-array';
import type { Root } from 'mdast';
import { boundProse } from './bound-prose.ts';
import type { Fault } from './fault.ts';
import { emptyTree, parseMarkdown } from './parse-markdown.ts';
import { proseProcessor } from './prose-processor.ts';
import { vetDepth, vetProse } from './vet-prose.ts';

/**
 * Parses a body and vets it. `line` is the number, in its file, of the body's first line; all positions are those of
 * the file. Never throws, and executes nothing. A tree with faults may be checked further, but must not be rendered.
 */
export function parseProse(body: string, line: number): { tree: Root; faults: Fault[] } {
  // Most files of a zone have front matter alone, and starting the parser takes time.
  if (body.trim() === '') return { tree: emptyTree(), faults: [] };
  const bounds = boundProse(body, line);
  if (bounds.length > 0) return { tree: emptyTree(), faults: bounds };
  const text = '\n'.repeat(line - 1) + body;
  const { tree, faults } = parseMarkdown(text);
  const depth = vetDepth(tree);
  if (depth.length > 0) return { tree: emptyTree(), faults: inOrder([...faults, ...depth]) };
  proseProcessor.runSync(tree);
  return { tree, faults: inOrder([...faults, ...vetProse(tree, text)]) };
}

/** Sorted by place, without repetitions, and at most 100: more than an editor reads in one run. */
function inOrder(faults: Fault[]): Fault[] {
  const sorted = sort(
    faults,
    ({ line }) => line,
    ({ column }) => column,
  ).slice(0, 200);
  const same = (a: Fault, b: Fault) => a.line === b.line && a.column === b.column && a.message === b.message;
  return sorted.filter((fault, index) => sorted.findIndex((other) => same(fault, other)) === index).slice(0, 100);
}
