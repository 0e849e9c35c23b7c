import type { Yearbook } from '../../model/yearbook.ts';
import { daysBetween, promiseLedger, type LedgerEntry } from '../promises.ts';

/** The promise that has been due for longest without a report of it, and for how many days. */
export interface OldestPromise extends LedgerEntry {
  days: number;
}

export function oldestPromise({ zones, edition }: Pick<Yearbook, 'zones' | 'edition'>): OldestPromise | null {
  const [oldest] = promiseLedger(zones, edition).overdue;
  return oldest ? { ...oldest, days: daysBetween(oldest.pledge.due!, edition) } : null;
}
