import type { Yearbook } from '../../model/yearbook.ts';
import { recordOf } from '../claims.ts';
import { doubtLedger, firstDoubts, type HeldDoubt } from '../doubt-ledger.ts';
import { sourceMarkOf } from '../source-mark.ts';
import type { Statement } from '../statement.ts';

/** The gravest doubt of the book, with the words of the editors. */
export interface FirstDoubt extends HeldDoubt {
  statement: Statement;
}

type Book = Pick<Yearbook, 'zones' | 'unplaced'>;

/** The first entry of the ledger of doubts; null where nothing in the book contradicts itself. */
export function firstDoubt(book: Book): FirstDoubt | null {
  const [first] = firstDoubts(doubtLedger(book));
  return first ? { ...first, statement: statementOf(book, first) } : null;
}

function statementOf({ zones }: Book, { holder, doubt }: HeldDoubt): Statement {
  const { url, what, why, receipts } = doubt;
  const zone = zones.find((one) => one.url === holder.url)?.id ?? null;
  return {
    rule: 'finding',
    claims: [{ zone, subject: null, indicator: null, status: null, period: null, record: recordOf(url) }],
    parts: [
      { text: what, url, doubted: true },
      ...receipts.map((receipt) => ({ text: '', receipt: sourceMarkOf(receipt) })),
      { text: why },
    ],
  };
}
