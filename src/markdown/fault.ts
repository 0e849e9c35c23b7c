import type { Fix } from '../schema/fix.ts';
import type { FileFault } from '../schema/file-fault.ts';

/** A fault in a text, before anyone knows which file it stands in. Line and column count from 1. */
export interface Fault {
  line: number;
  column: number;
  message: string;
  rule: FileFault;
  fix?: Fix;
}

/** What is wrong, without the place where it is. */
export type Said = Pick<Fault, 'rule' | 'message'>;

/** The line and column of a node. Nodes that come from a parser always have them, although their types allow none. */
export function placeOfNode(node: { position?: { start: { line: number; column: number } } | undefined }) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** An excerpt short enough for a sentence, on one line. */
export function excerpt(text: string, most = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}
