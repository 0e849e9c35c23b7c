import type { Chain } from './chain.ts';
import type { Core } from './read-numbers.ts';
import { productOf } from './product.ts';
import { bothWays, guessOf, isOrder, rangeOf } from './range.ts';
import type { Term } from './term.ts';

/** What a chain of numbers says as a whole; null where it cannot be told, and then no part of it counts. */
export function coreOf({ terms, joiners }: Chain, text: string): Core | null {
  const [first, second] = terms as [Term, Term?];
  const kinds = new Set(joiners.map(({ kind }) => kind));
  if (terms.some(({ isUnreadable }) => isUnreadable) || kinds.has('unread') || kinds.has('slash')) return null;
  if (!second) return singleOf(first);
  if (kinds.size > 1) return null;
  if (kinds.has('times')) return productOf(terms);
  if (terms.length > 2 || first.excess || second.excess) return null;
  if (kinds.has('both'))
    return text[joiners[0]!.end - joiners[0]!.word.length] === '(' ? null : bothWays(first, second);
  return kinds.has('list') ? guessOf(first, second) : rangeOf(first, second);
}

function singleOf(term: Term): Core | null {
  const { low, high, unit, unitText, excess, sign } = term;
  // 十四五期, 一二期 name periods.
  if (!unit || (low !== high && isOrder(unit))) return null;
  const core = { unit, unitText, excess };
  if (sign === 'both') return { ...core, low: -high, high };
  return sign === 'minus' ? { ...core, low: -high || 0, high: -low || 0 } : { ...core, low, high };
}
