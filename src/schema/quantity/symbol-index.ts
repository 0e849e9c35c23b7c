import { plainText } from '../plain-text.ts';
import { isOtherWord } from './other-word.ts';
import type { Entry, Unit } from './unit.ts';

export type SymbolAt = (text: string, at: number) => Entry | undefined;

/** Finds the longest symbol at a place of a text. */
export function indexSymbols(units: Unit[]): SymbolAt {
  const index = new Map<string, Entry[]>();
  const add = (entry: Entry) => {
    const first = entry.symbol[0]!;
    const known = index.get(first) ?? [];
    if (known.some(({ symbol }) => symbol === entry.symbol)) return;
    index.set(
      first,
      [...known, entry].sort((a, b) => b.symbol.length - a.symbol.length),
    );
  };
  for (const { symbols, dimension, factor, currency } of units)
    for (const symbol of symbols) add({ symbol: plainText(symbol).text, dimension, factor, currency });
  add({ symbol: ':1', dimension: 'ratio', factor: 1, currency: undefined });
  return (text, at) =>
    index.get(text[at] ?? '')?.find(({ symbol }) => text.startsWith(symbol, at) && endsHere(text, at, symbol));
}

/** MW is not in MWh, m not in m², 3:1 not in 3:15, 吨 not in 吨级. */
function endsHere(text: string, at: number, symbol: string): boolean {
  const end = at + symbol.length;
  const after = text[end] ?? '';
  if (symbol === ':1') return !/[\d.:十百千万亿]/.test(after);
  if (/[A-Za-z]$/.test(symbol) && /[A-Za-z0-9²³]/.test(after)) return false;
  return !isOtherWord(symbol, text.slice(end, end + 8));
}
