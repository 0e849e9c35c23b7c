import { sort } from 'd3-array';
import type { Root } from 'mdast';
import { boundProse } from './bound-prose.ts';
import type { Fault } from './fault.ts';
import { emptyTree, parseMarkdown } from './parse-markdown.ts';
import { proseProcessor } from './prose-processor.ts';
import { vetDepth, vetProse } from './vet-prose.ts';

/**
 * Reads a body whose first line is line `line` of its file; positions are those of the whole file. Never throws, runs
 * nothing. A tree with faults is for further checks only; it must not be rendered.
 */
export function parseProse(body: string, line: number): { tree: Root; faults: Fault[] } {
  // Most files of a zone are front matter alone; the parser is slow to start.
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

/** In the order of the text, one of each, and no more than an editor wants to read at once. */
function inOrder(faults: Fault[]): Fault[] {
  const sorted = sort(
    faults,
    ({ line }) => line,
    ({ column }) => column,
  ).slice(0, 200);
  const same = (a: Fault, b: Fault) => a.line === b.line && a.column === b.column && a.message === b.message;
  return sorted.filter((fault, index) => sorted.findIndex((other) => same(fault, other)) === index).slice(0, 100);
}
