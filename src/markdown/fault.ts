import type { FileFault } from '../schema/file-fault.ts';

/** A fault in a text, before anyone knows which file it stands in. Line and column count from 1. */
export interface Fault {
  line: number;
  column: number;
  message: string;
  rule: FileFault;
}

/** A fault whose place is told apart from it. */
export type Said = Pick<Fault, 'rule' | 'message'>;

/** The place of a node; parsers leave it open in types only. */
export function placeOfNode(node: { position?: { start: { line: number; column: number } } | undefined }) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** An excerpt short enough for a sentence, on one line. */
export function excerpt(text: string, most = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}
