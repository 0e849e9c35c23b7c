import type { Text } from 'mdast';
import { sort } from 'd3-array';
import type { Block } from '../schema/entry.ts';

/** A stretch of a block's text that becomes a link; `start` and `end` are offsets into the text of the block. */
export interface Mark {
  start: number;
  end: number;
  href: string;
  className?: string;
  /** The `title` of the link. */
  label?: string;
  /** Links behind it, such as 疑一. */
  after?: { href: string; className: string; text: string }[];
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** The marks in the order of the text, without those that touch a linked text or an earlier mark. */
export function freeMarks(marks: Mark[], runs: Block['runs'], linked: ReadonlySet<Text>): Mark[] {
  const busy: { start: number; end: number }[] = runs.filter(({ node }) => linked.has(node));
  const inOrder = sort(
    marks.filter(({ start, end }) => start < end),
    ({ start }) => start,
  );
  return inOrder.filter((mark) => !busy.some((other) => overlaps(mark, other)) && busy.push(mark) > 0);
}
