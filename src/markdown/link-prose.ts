import type { Emphasis, Nodes, PhrasingContent, Text } from 'mdast';
import type { Block } from '../schema/entry.ts';
import { overlaps, type Mark } from './mark.ts';

/** A node that prints as `<a>`; the properties are ours, never the author's. */
export const anchor = (
  properties: { href: string; [name: string]: string | string[] | undefined },
  children: PhrasingContent[],
): Emphasis => ({ type: 'emphasis', children, data: { hName: 'a', hProperties: properties } });

/** The marks that do not touch a link or another mark, in order. */
export function freeMarks(marks: Mark[], runs: Block['runs'], linked: ReadonlySet<Text>): Mark[] {
  const busy: { start: number; end: number }[] = runs.filter(({ node }) => linked.has(node));
  return marks
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
    .filter((mark) => !busy.some((other) => overlaps(mark, other)) && busy.push(mark) > 0);
}

/** A text node cut at the marks that cross it; a mark over several text nodes prints as several links. */
export function cutText(node: Text, start: number, marks: Mark[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const piece = (from: number, to: number): Text => ({ type: 'text', value: node.value.slice(from, to) });
  let at = 0;
  for (const mark of marks.filter((m) => overlaps(m, { start, end: start + node.value.length }))) {
    const from = Math.max(mark.start - start, 0);
    const to = Math.min(mark.end - start, node.value.length);
    if (from > at) pieces.push(piece(at, from));
    const { href, className, label } = mark;
    pieces.push(anchor({ href, className: className?.split(' '), title: label }, [piece(from, to)]));
    at = to;
  }
  if (at < node.value.length) pieces.push(piece(at, node.value.length));
  return pieces;
}

/** Text nodes inside links, including tags that became links: no mark goes there. */
export function linkedTexts(node: Nodes, isLink: (node: Nodes) => boolean): Set<Text> {
  const found = new Set<Text>();
  const walk = (inner: Nodes, inside: boolean) => {
    if (inner.type === 'text' && inside) found.add(inner);
    if ('children' in inner) for (const child of inner.children) walk(child, inside || isLink(inner));
  };
  walk(node, false);
  return found;
}
