import { sort } from 'd3-array';
import { redDoubts } from '../../model/red-doubts.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import { recordOf } from '../claims.ts';
import { sourceMarkOf } from '../source-mark.ts';
import type { Statement } from '../statement.ts';

type BookDoubt = Yearbook['doubts'][number];

/** The gravest doubt of the book, with the words of the editors. */
export interface FirstDoubt extends BookDoubt {
  statement: Statement;
}

/**
 * What cannot be comes first, in the order of the book; then what contradicts itself or is told in two ways, by the number
 * of records that it touches.
 */
export function gravestFirst(doubts: BookDoubt[]): BookDoubt[] {
  const of = ({ doubt: { kind, about } }: BookDoubt) => (kind === 'impossible' ? -Infinity : -about.length);
  const red = new Set(redDoubts(doubts.map(({ doubt }) => doubt)));
  return sort(
    doubts.filter(({ doubt }) => red.has(doubt)),
    of,
  );
}

/** The first of them; null where nothing in the book contradicts itself. */
export function firstDoubt({ doubts }: Pick<Yearbook, 'doubts'>): FirstDoubt | null {
  const [first] = gravestFirst(doubts);
  return first ? { ...first, statement: statementOf(first) } : null;
}

function statementOf({ zone, doubt }: BookDoubt): Statement {
  const { url, what, why, receipts } = doubt;
  const marks = receipts.map((receipt) => ({ text: '', receipt: sourceMarkOf(receipt) }));
  return {
    rule: 'finding',
    claims: [
      { zone: zone?.id ?? null, subject: null, indicator: null, status: null, period: null, record: recordOf(url) },
    ],
    parts: [{ text: what, url, doubted: true }, ...marks, { text: why }],
  };
}
