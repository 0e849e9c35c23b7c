import type { SymbolAt } from './symbol-index.ts';

/** What a unit is shared among: 亩 of 万元/亩, 平方米 and 月 of 元/平方米·月. */
export interface Denominator {
  end: number;
  dimensions: string[];
  factor: number;
}

const year = 31_557_600;
/** Rates over time are told by the year; others by the base unit of what they are shared among. */
const times: Record<string, number> = {
  年: year, a: year, 季度: year / 4, 季: year / 4, 月: year / 12, 周: 604_800, 天: 86_400, 日: 86_400, d: 86_400, 小时: 3600,
  时: 3600, h: 3600, 分钟: 60, 分: 60, min: 60, 秒: 1, s: 1,
}; // prettier-ignore
const timeWords = Object.keys(times).sort((a, b) => b.length - a.length);
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The value of 百, 万, 千万; of nothing it is 1. */
export const multiplierValue = (word: string) => [...word].reduce((product, char) => product * powers[char]!, 1);

const timeEnds = (text: string, end: number) => !/[A-Za-z0-9²³]/.test(text[end] ?? '');

/** One thing that a unit is shared among: a time, a symbol, or a hundred or ten thousand of it (元/百公里). */
export function sharedAt(text: string, at: number, symbolAt: SymbolAt): Denominator | null {
  const symbol = symbolAt(text, at);
  const time = timeWords.find(
    (word) => text.startsWith(word, at) && (!/[a-z]/.test(word) || timeEnds(text, at + word.length)),
  );
  if (time !== undefined && time.length >= (symbol?.symbol.length ?? 0))
    return { end: at + time.length, dimensions: ['duration'], factor: times[time]! / year };
  if (symbol && symbol.symbol !== ':1')
    return { end: at + symbol.symbol.length, dimensions: [symbol.dimension], factor: symbol.factor };
  const word = /^[十百千]?万?亿?/.exec(text.slice(at, at + 3))![0];
  const many = word === '' ? undefined : symbolAt(text, at + word.length);
  return many
    ? {
        end: at + word.length + many.symbol.length,
        dimensions: [many.dimension],
        factor: many.factor * multiplierValue(word),
      }
    : null;
}

/** /亩, ·月, 每吨, /(人·月); `unknown` where one begins that is none of ours, so that the unit is not what stands before it. */
export function denominatorAt(text: string, at: number, symbolAt: SymbolAt, isRate: boolean) {
  const sign = text[at] ?? '';
  if (sign === '每') return isRate ? eachAt(text, at, symbolAt) : null;
  if (sign === '一') return isRate ? oneAt(text, at, symbolAt) : null;
  if (!/[/·.]/.test(sign)) return null;
  if (sign === '.' && !/[月年天日]/.test(text[at + 1] ?? '')) return null;
  if (sign === '/' && text[at + 1] === '(') return bracketAt(text, at + 2, symbolAt);
  const each = sign === '/' && text[at + 1] === '每' ? 2 : 1;
  const shared = sharedAt(text, at + each, symbolAt);
  return shared ?? (/[\p{L}(]/u.test(text[at + 1] ?? '') ? 'unknown' : null);
}

/** 元每吨; but in 5家每家3亿元 the second begins a price. */
function eachAt(text: string, at: number, symbolAt: SymbolAt): Denominator | null {
  const shared = sharedAt(text, at + 1, symbolAt);
  if (!shared || /[\d约近超不至一二两三四五六七八九十百千]/.test(text[shared.end] ?? '')) return null;
  return text[shared.end] === '每' && !eachAt(text, shared.end, symbolAt) ? null : shared;
}

/** 20万元一亩, 0.5元一度; but in 3000元一次性奖励, 10亿元一期工程 another word begins. */
function oneAt(text: string, at: number, symbolAt: SymbolAt): Denominator | null {
  const shared = sharedAt(text, at + 1, symbolAt);
  return shared && !/[次期批级线体带路]/.test(text[at + 1] ?? '') && !/[性\d]/.test(text[shared.end] ?? '')
    ? shared
    : null;
}

function bracketAt(text: string, start: number, symbolAt: SymbolAt): Denominator | 'unknown' {
  const all: Denominator = { end: start, dimensions: [], factor: 1 };
  while (all.dimensions.length < 4) {
    const shared = sharedAt(text, all.end, symbolAt);
    if (!shared) return 'unknown';
    all.dimensions.push(...shared.dimensions);
    all.factor *= shared.factor;
    all.end = shared.end + 1;
    if (text[shared.end] === ')') return all;
    if (!/[·/.]/.test(text[shared.end] ?? '')) return 'unknown';
  }
  return 'unknown';
}
