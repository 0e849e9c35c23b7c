/** A stretch of a block's text that becomes a link; `start` and `end` are offsets into the text of the block. */
export interface Mark {
  start: number;
  end: number;
  href: string;
  className?: string;
  /** What the link leads to, for the pointer that rests on it. */
  label?: string;
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
