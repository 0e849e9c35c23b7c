import type { Core } from './read-numbers.ts';
import type { Term } from './term.ts';
import { tidy } from './tidy.ts';

/** 2×350MW, 350MW×2: one unit, last or after the first number; 3米×5米 is an area of which nothing is told. */
export function productOf(terms: Term[]): Core | null {
  const named = terms.filter(({ unit }) => unit !== null);
  const [term] = named;
  const isPlain = terms.every(({ sign, isWhole, unit, scale }) => !sign && !isWhole && (unit !== null || scale === 1));
  if (!term || named.length > 1 || !isPlain || terms.length > 4) return null;
  if (term !== terms.at(-1) && (term !== terms[0] || terms.length > 2)) return null;
  const factors = terms.map(({ low }) => low);
  const value = tidy(factors.reduce((product, factor) => product * factor, 1));
  const { unit, unitText, excess } = term;
  return { low: value, high: value, unit: unit!, unitText, excess, factors };
}
