import type { Heading, Nodes, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../schema/entry.ts';
import { placeOfNode } from './fault.ts';

const apart = new Set(['heading', 'footnoteDefinition', 'definition', 'thematicBreak']);

/** The top-level blocks of a text, in order. The index of a block is the `p1` in the address of its paragraph. */
export function proseBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let head: Heading | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') head = node.depth === 2 ? node : null;
    if (apart.has(node.type)) continue;
    blocks.push({ index: blocks.length + 1, heading: head && toString(head), ...blockOf(node) });
    head = null;
  }
  return blocks;
}

const blockOf = (node: RootContent) => ({ kind: node.type, node, ...textOf(node), ...placeOfNode(node) });

/** Nodes whose words begin on a new line, so that figures of neighbouring table cells do not run together. */
const onOwnLine = new Set(['paragraph', 'listItem', 'tableRow', 'tableCell', 'blockquote', 'code', 'list', 'table']);

/** The words of a node as printed, and the offsets of its text nodes in them. */
export function textOf(node: Nodes): { text: string; runs: Block['runs'] } {
  const runs: Block['runs'] = [];
  let text = '';
  const add = (words: string, source?: Text) => {
    if (source) runs.push({ start: text.length, end: text.length + words.length, node: source });
    text += words;
  };
  const walk = (inner: Nodes) => {
    if (onOwnLine.has(inner.type) && text !== '' && !text.endsWith('\n')) add('\n');
    if (inner.type === 'text') add(inner.value, inner);
    if (inner.type === 'inlineCode' || inner.type === 'code') add(inner.value);
    if (inner.type === 'break') add('\n');
    if ('children' in inner && inner.type !== 'footnoteDefinition') inner.children.forEach(walk);
  };
  walk(node);
  return { text, runs };
}
