import type { Heading, Nodes, Root, RootContent, Text } from 'mdast';
import { createHash } from 'node:crypto';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../schema/entry.ts';
import { placeOfNode } from './fault.ts';

const apart = new Set(['heading', 'footnoteDefinition', 'definition', 'thematicBreak']);

const known = new WeakMap<Root, Block[]>();

/** The top-level blocks of a text, in order. The index of a block is the `p1` in the address of its paragraph. */
export function proseBlocks(tree: Root): Block[] {
  const blocks = known.get(tree) ?? blocksOf(tree);
  known.set(tree, blocks);
  return blocks;
}

function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  const anchors = new Map<string, number>();
  let head: Heading | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') head = node.depth === 2 ? node : null;
    if (apart.has(node.type)) continue;
    const lead = head === null ? leadOf(blocks.at(-1), node) : '';
    const block = blockOf(node);
    const anchor = anchorOf(block.text);
    const times = (anchors.get(anchor) ?? 0) + 1;
    anchors.set(anchor, times);
    blocks.push({
      index: blocks.length + 1,
      anchor: times > 1 ? `${anchor}-${times}` : anchor,
      heading: head && toString(head),
      lead,
      ...block,
    });
    head = null;
  }
  return blocks;
}

/** How many letters of a block make its anchor: what an editor mends further on leaves it as it is. */
const anchorLetters = 24;

/** `w` and eight hexadecimal digits, which need no escape in an address. */
function anchorOf(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, anchorLetters);
  return `w${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
}

/** Words of the paragraph before a list or table that lead up to it: they end in a colon, or are its title. */
function leadOf(before: Block | undefined, { type }: RootContent): string {
  if (before?.kind !== 'paragraph' || (type !== 'list' && type !== 'table')) return '';
  const last =
    before.text
      .trim()
      .split(/(?<=[。！？；])/u)
      .at(-1) ?? '';
  const isTitle = type === 'table' && before.text.length <= 40 && !/[。！？；]$/u.test(last);
  return isTitle || /[：:]$/.test(last) ? last : '';
}

const blockOf = (node: RootContent) => ({ kind: node.type, node, ...textOf(node), ...placeOfNode(node) });

/** Nodes whose words begin on a new line, so that figures of neighbouring table cells do not run together. */
const onOwnLine = new Set(['paragraph', 'listItem', 'tableRow', 'tableCell', 'blockquote', 'code', 'list', 'table']);

/** Stretches of words that stand for themselves. */
const pieceTypes = new Set(['paragraph', 'tableCell', 'code']);

/** The words of a node as they are printed, and where its text nodes, and its cells, items and paragraphs, stand in them. */
export function textOf(node: Nodes): Pick<Block, 'text' | 'runs' | 'pieces'> {
  const runs: Block['runs'] = [];
  const pieces: Block['pieces'] = [];
  let text = '';
  const add = (words: string, source?: Text) => {
    if (source) runs.push({ start: text.length, end: text.length + words.length, node: source });
    text += words;
  };
  const walk = (inner: Nodes) => {
    if (onOwnLine.has(inner.type) && text !== '' && !text.endsWith('\n')) add('\n');
    const start = text.length;
    if (inner.type === 'text') add(inner.value, inner);
    if (inner.type === 'inlineCode' || inner.type === 'code') add(inner.value);
    if (inner.type === 'break') add('\n');
    if ('children' in inner && inner.type !== 'footnoteDefinition') inner.children.forEach(walk);
    if (pieceTypes.has(inner.type)) pieces.push({ start, end: text.length, node: inner });
  };
  walk(node);
  return { text, runs, pieces: pieces.length > 0 ? pieces : [{ start: 0, end: text.length, node }] };
}
