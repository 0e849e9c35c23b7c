/** A unit of measure: how it is written, what it measures, and how many base units it is. */
export interface Unit {
  symbols: string[];
  dimension: string;
  factor: number;
}

/** A unit found in a text with its parts: 万吨/年 is the multiplier 万, the symbol 吨 and the denominator 年. */
export interface FoundUnit {
  end: number;
  /** Where the symbol begins; the multiplier and 余 stand before it. */
  symbolStart: number;
  symbol: string;
  multiplier: number;
  dimension: string;
  /** How many base units one printed unit is, with its multiplier and denominator. */
  factor: number;
  /** Whether 余 or 多 stands between multiplier and symbol. */
  excess: boolean;
}

const multiplier = /[十百千]?万?亿?/y;
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const year = 31_557_600;
const denominators: Record<string, number> = {
  年: year, a: year, 月: year / 12, 天: 86_400, 日: 86_400, d: 86_400, 小时: 3600, h: 3600,
}; // prettier-ignore
type Entry = { symbol: string; dimension: string; factor: number };

const multiplierValue = (word: string) => [...word].reduce((product, char) => product * powers[char]!, 1);

export type UnitAt = (text: string, at: number) => FoundUnit | null;

/** Makes a function that finds the longest of the given units at a place. */
export function createUnitMatcher(units: Unit[]): UnitAt {
  const symbols = indexSymbols(units);
  return (text, at) => {
    const words = multiplierPrefixes(text, at);
    let best: FoundUnit | null = null;
    for (const word of words) {
      const excess = word !== '' && /[余多]/.test(text[at + word.length] ?? '');
      const found = withSymbol(symbols, text, at + word.length + (excess ? 1 : 0), word, excess);
      if (found && (!best || found.end > best.end || isKilo(found, best))) best = found;
    }
    return best ?? bareMultiplier(text, at, words[0]!);
  };
}

/** 千克 is a unit of its own, not a thousand 克; but 万元 is read as 万 and 元 even if it is listed. */
const isKilo = (found: FoundUnit, best: FoundUnit) => found.end === best.end && found.symbol.startsWith('千');

function indexSymbols(units: Unit[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (entry: Entry) => {
    const first = entry.symbol[0]!;
    if (!index.get(first)?.some(({ symbol }) => symbol === entry.symbol))
      index.set(
        first,
        [...(index.get(first) ?? []), entry].sort((a, b) => b.symbol.length - a.symbol.length),
      );
  };
  for (const { symbols, dimension, factor } of units)
    for (const symbol of symbols) add({ symbol: symbol.replace('％', '%').replace(/[：∶]/, ':'), dimension, factor });
  add({ symbol: ':1', dimension: 'ratio', factor: 1 });
  return index;
}

/**
 * The multipliers that may begin here, longest first and none last, so that of two equal readings the one with a
 * multiplier is taken.
 */
function multiplierPrefixes(text: string, at: number): string[] {
  multiplier.lastIndex = at;
  const word = multiplier.exec(text)![0];
  return Array.from({ length: word.length + 1 }, (_, i) => word.slice(0, word.length - i));
}

function withSymbol(symbols: Map<string, Entry[]>, text: string, at: number, word: string, excess: boolean) {
  const unit = symbolAt(symbols, text, at);
  if (!unit) return null;
  const per = denominatorAt(symbols, text, at + unit.symbol.length);
  return {
    end: per?.end ?? at + unit.symbol.length,
    symbolStart: at,
    symbol: unit.symbol,
    multiplier: multiplierValue(word),
    dimension: per ? `${unit.dimension}/${per.dimension}` : unit.dimension,
    factor: (multiplierValue(word) * unit.factor) / (per?.factor ?? 1),
    excess,
  };
}

function symbolAt(symbols: Map<string, Entry[]>, text: string, at: number): Entry | undefined {
  return symbols.get(text[at] ?? '')?.find(({ symbol }) => text.startsWith(symbol, at) && endsHere(text, at, symbol));
}

/** Whether a symbol ends here: MWh does not hold the unit MW, m² not m, and 3:15 not 3:1. */
function endsHere(text: string, at: number, symbol: string): boolean {
  const after = text[at + symbol.length] ?? '';
  if (symbol === ':1') return !/[\d.:十百千万亿]/.test(after);
  return !/[A-Za-z]$/.test(symbol) || !/[A-Za-z0-9²³]/.test(after);
}

/**
 * The denominator after a unit. Rates over time are counted by the year, others by the base unit of the denominator:
 * 元/亩, 元/人.
 */
function denominatorAt(symbols: Map<string, Entry[]>, text: string, slash: number) {
  if (text[slash] !== '/') return null;
  const unit = symbolAt(symbols, text, slash + 1);
  const time = Object.keys(denominators).find((t) => text.startsWith(t, slash + 1) && endsHere(text, slash + 1, t));
  if (time !== undefined && time.length >= (unit?.symbol.length ?? 0))
    return { end: slash + 1 + time.length, dimension: 'duration', factor: denominators[time]! / year };
  return unit && { end: slash + 1 + unit.symbol.length, dimension: unit.dimension, factor: unit.factor };
}

/** 年销售500万以上: an amount of money without its unit. Only where no word follows that the number could count. */
function bareMultiplier(text: string, at: number, word: string): FoundUnit | null {
  const end = at + word.length;
  if (!/[万亿]/.test(word) || !/[\d余多]/.test(text[at - 1] ?? '')) return null;
  if (!/^(?:$|以[上下内]|左右|[^\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return null;
  const value = multiplierValue(word);
  return { end, symbolStart: end, symbol: '', multiplier: value, dimension: '', factor: value, excess: false };
}
