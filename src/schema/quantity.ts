import { plainText, type PlainText } from './plain-text.ts';
import { isDate } from './quantity/boundary.ts';
import { matchAt, type Match } from './quantity/match.ts';
import type { Qualifier } from './quantity/qualifier.ts';
import type { Quantity } from './quantity/quantity-of.ts';
import { tidy } from './quantity/tidy.ts';
import type { Unit } from './quantity/unit.ts';
import { createUnitMatcher, type UnitMatcher } from './quantity/unit-matcher.ts';

export { displayFigure, foldFigure } from './quantity/figure-text.ts';
export type { Qualifier, Quantity, Unit };

/** A quantity in running text; offsets into that text. */
export interface FoundQuantity extends Quantity {
  start: number;
  end: number;
}

/** Numbers in running text that belong together and cannot be read; offsets into that text. */
export interface Unread {
  start: number;
  end: number;
}

export interface Magnitude {
  low: number | null;
  high: number | null;
  dimension: string;
  /** Of money: amounts of two currencies are never compared. */
  currency: string | null;
}

export interface QuantityReader {
  /** Parses a text that is one quantity and nothing else; null for any other. */
  parse(text: string): Quantity | null;
  /** All quantities in running text, from left to right, each as long as possible. */
  scan(text: string): FoundQuantity[];
  /** Expressions of numbers in running text of which no part is a quantity. */
  unread(text: string): Unread[];
  /** Low and high in the base unit of the dimension, for comparisons; null for a number without a known unit. */
  magnitude(quantity: Quantity): Magnitude | null;
}

const longest = 200;

const known = new Map<string, QuantityReader>();

/** The reader of these units: the same one each time, for what it has read of a text is kept beside it. */
export function createQuantityReader(list: Unit[]): QuantityReader {
  const key = JSON.stringify(list);
  const reader = known.get(key) ?? newReader(list);
  known.clear();
  known.set(key, reader);
  return reader;
}

function newReader(list: Unit[]): QuantityReader {
  const units = createUnitMatcher(list);
  return {
    parse(text) {
      if (text.length > longest) return null;
      const plain = plainText(text);
      const match = matchAt(plain, 0, units);
      return match?.end === plain.text.length ? match.quantity : null;
    },
    scan: (text) => scan(plainText(text), units, (match) => match.quantity),
    unread: (text) => scan(plainText(text), units, (match) => (match.isRefused ? {} : null)),
    magnitude({ low, high, unit }) {
      const { text } = plainText(`1${unit}`);
      const found = units.unitAt(text, 1);
      if (!found || found.end !== text.length || found.symbol === '') return null;
      const base = (n: number | null) => (n === null ? null : tidy(n * found.factor));
      return { low: base(low), high: base(high), dimension: found.dimension, currency: found.currency ?? null };
    },
  };
}

function scan<T extends object>(plain: PlainText, units: UnitMatcher, take: (match: Match) => T | null) {
  const found: (T & Unread)[] = [];
  for (let at = 0; at < plain.text.length;) {
    const match = matchAt(plain, at, units);
    const taken = match && !isDay(plain.text, at, match) ? take(match) : null;
    if (taken) found.push({ ...taken, start: plain.offsets[at]!, end: plain.offsets[match!.end - 1]! + 1 });
    at = match?.end ?? at + 1;
  }
  return found;
}

function isDay(text: string, at: number, { end, quantity }: Match): boolean {
  if (!quantity || quantity.qualifier !== null) return false;
  return isDate(text, at, end, quantity.unit, Math.max(quantity.low!, quantity.high!));
}
