import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { joinedLines } from '../schema/joined-lines.ts';

/** Removes the line breaks of a wrapped line beside Chinese characters, where a browser would show a gap. */
export function remarkJoinedLines() {
  return (tree: Root): void => visit(tree, 'text', (node) => void (node.value = joinedLines(node.value)));
}
