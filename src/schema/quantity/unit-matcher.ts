import { denominatorAt, multiplierValue, sharedAt, type Denominator } from './denominator.ts';
import { isOtherWord } from './other-word.ts';
import { indexSymbols, type SymbolAt } from './symbol-index.ts';
import type { Entry, FoundUnit, Unit } from './unit.ts';

const multiplier = /[十百千]?万?亿?/y;

export interface UnitMatcher {
  /** The longest unit at a place; `implied` is a currency that stood before the number, so that none need follow. */
  unitAt(text: string, at: number, implied?: Entry): FoundUnit | null;
  /** 每亩, 每人: what a price by words is for. */
  perAt(text: string, at: number): Denominator | null;
  /** US$, 人民币 before a number. */
  moneyAt(text: string, at: number): { end: number; entry: Entry } | null;
}

export function createUnitMatcher(units: Unit[]): UnitMatcher {
  const symbolAt = indexSymbols(units);
  const money = units.flatMap(({ symbols, before = [], dimension, factor, currency }) =>
    before.map((word) => ({ word, entry: { symbol: symbols[0]!, dimension, factor, currency } })),
  );
  money.sort((a, b) => b.word.length - a.word.length);
  const byFirst = Map.groupBy(money, ({ word }) => word[0]);
  return {
    unitAt: (text, at, implied) => unitAt(symbolAt, text, at, implied),
    perAt: (text, at) => (text[at] === '每' ? sharedAt(text, at + 1, symbolAt) : null),
    moneyAt(text, at) {
      const found = byFirst.get(text[at])?.find(({ word }) => text.startsWith(word, at));
      if (!found || (/^[A-Za-z]/.test(found.word) && /[A-Za-z0-9]/.test(text[at - 1] ?? ''))) return null;
      return { end: at + found.word.length, entry: found.entry };
    },
  };
}

function unitAt(symbolAt: SymbolAt, text: string, at: number, implied?: Entry): FoundUnit | null {
  const words = multiplierPrefixes(text, at);
  let best: FoundUnit | null = null;
  for (const word of words) {
    const excess = word !== '' && /[余多]/.test(text[at + word.length] ?? '');
    const found = withSymbol(symbolAt, text, at + word.length + (excess ? 1 : 0), word, excess);
    if (found && (!best || found.end > best.end || isKilo(found, best))) best = found;
  }
  return (
    best ??
    (implied ? withImplied(symbolAt, text, at, words[0]!, implied) : bareMultiplier(symbolAt, text, at, words[0]!))
  );
}

/** 千克 is a unit of its own, not a thousand 克; 万元 is 万 and 元 even where it is listed. */
const isKilo = (found: FoundUnit, best: FoundUnit) => found.end === best.end && found.symbol.startsWith('千');

/** 万亿, 万 and nothing: the longest first, so that of two equal readings the one with a multiplier stands. */
function multiplierPrefixes(text: string, at: number): string[] {
  multiplier.lastIndex = at;
  const word = multiplier.exec(text)![0];
  return Array.from({ length: word.length + 1 }, (_, i) => word.slice(0, word.length - i));
}

function withSymbol(symbolAt: SymbolAt, text: string, at: number, word: string, excess: boolean): FoundUnit | null {
  const parted = partedAt(symbolAt, text, at);
  const entry = parted?.entry ?? symbolAt(text, at);
  if (!entry) return null;
  const end = parted?.end ?? bracketed(symbolAt, text, at + entry.symbol.length);
  const found = shared(symbolAt, text, end, { ...entry, symbolStart: at, multiplier: multiplierValue(word) });
  if (!found) return null;
  return {
    ...found,
    told: parted ? entry.symbol + text.slice(end, found.symbolEnd) : null,
    excess: excess || parted?.inner === '多' || parted?.inner === '余',
    half: parted?.inner === '半',
  };
}

/** 3个多月, 一个半小时: a word within the unit. */
function partedAt(symbolAt: SymbolAt, text: string, at: number) {
  const inner = text[at + 1] ?? '';
  if (text[at] !== '个' || !/[多余半]/.test(inner)) return null;
  const entry = symbolAt(`个${text.slice(at + 2, at + 12)}`, 0);
  return entry && entry.symbol.length > 1 ? { entry, inner, end: at + 1 + entry.symbol.length } : null;
}

/** 台（套）: another count of the same. */
function bracketed(symbolAt: SymbolAt, text: string, end: number): number {
  if (text[end] !== '(') return end;
  const inner = symbolAt(text, end + 1);
  const close = end + 1 + (inner?.symbol.length ?? 0);
  return inner && /count|people|visits/.test(inner.dimension) && text[close] === ')' ? close + 1 : end;
}

type Begun = Entry & { symbolStart: number; multiplier: number };

/** The unit with all that it is shared among; null where that is not known to its end. */
function shared(symbolAt: SymbolAt, text: string, start: number, begun: Begun): FoundUnit | null {
  const { symbol, dimension, currency, symbolStart, multiplier } = begun;
  let factor = multiplier * begun.factor;
  let end = start;
  const dimensions: string[] = [];
  const isRate = !/^(?:count|people|visits|duration)$/.test(dimension);
  while (dimensions.length < 4 && symbol !== ':1') {
    const next = denominatorAt(text, end, symbolAt, isRate);
    if (next === 'unknown') return null;
    if (!next) break;
    dimensions.push(...next.dimensions);
    factor /= next.factor;
    end = next.end;
  }
  if (dimensions.length > 0 && isOtherWord('', text.slice(end, end + 2))) return null;
  const again = dimensions.length === 0 ? saidAgain(symbolAt, text, end, currency) : end;
  if (again === null) return null;
  const whole = [dimension, ...dimensions.sort()].join('/');
  return {
    end: again, symbolStart, symbolEnd: end, symbol, told: null, multiplier, dimension: whole, factor, currency,
    excess: false, half: false,
  }; // prettier-ignore
}

/** 亿元人民币 names the currency twice; 亿元港币 is no 亿元. */
function saidAgain(symbolAt: SymbolAt, text: string, end: number, currency: string | undefined): number | null {
  const again = currency === undefined ? undefined : symbolAt(text, end);
  if (again?.currency === undefined) return end;
  return again.currency === currency ? end + again.symbol.length : null;
}

/** US$90亿, ￥12/平方米: the currency stood before the number. */
function withImplied(symbolAt: SymbolAt, text: string, at: number, word: string, implied: Entry): FoundUnit | null {
  const end = at + word.length;
  if (/[A-Za-z]/.test(text[end] ?? '') || (word === '' && /[\d.十百千]/.test(text[end] ?? ''))) return null;
  const found = shared(symbolAt, text, end, { ...implied, symbolStart: end, multiplier: multiplierValue(word) });
  return found && { ...found, symbol: '', told: implied.symbol + text.slice(end, found.symbolEnd) };
}

/** 年销售500万以上, 25万/亩: a sum whose unit goes without saying. Only where no word follows that the number would count. */
function bareMultiplier(symbolAt: SymbolAt, text: string, at: number, word: string): FoundUnit | null {
  const start = at + word.length;
  if (!/[万亿]/.test(word) || !/[\d余多]/.test(text[at - 1] ?? '')) return null;
  if (!/^(?:$|以[上下内]|左右|的|[^\p{L}\p{N}])/u.test(text.slice(start, start + 2))) return null;
  const per = text[start] === '/' ? sharedAt(text, start + 1, symbolAt) : null;
  if (text[start] === '/' && !per && !/\d/.test(text[start + 1] ?? '')) return null;
  const end = per?.end ?? start;
  const value = multiplierValue(word);
  return {
    end, symbolStart: start, symbolEnd: end, symbol: '', told: null, multiplier: value, dimension: '', factor: value,
    currency: undefined, excess: false, half: false,
  }; // prettier-ignore
}
