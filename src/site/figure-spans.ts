import type { Unit } from '../schema/quantity.ts';

/** A stretch of a text, from one offset up to another. */
export interface Span {
  start: number;
  end: number;
}

const number = /第?\d+(?:[.,]\d+)*/g;
const scale = /[十百千万亿余多]*/y;
/** What joins two numbers to one figure: a range, a product, a ratio. */
const joint = /[—–～~×:/-](?=\d)/y;
const han = /\p{Script=Han}/uy;
/** Of time, which no list of units names in full: 2025年10月31日, 8时. */
const calendar = ['年', '月', '日', '号', '时', '分'];
/** A longer figure may be parted, for it would not fit into a narrow column. */
const longest = 18;

/** Where the figures of a text stand, each with its unit: 2021—2025年, 2×350MW, 12元/平方米·月. */
export function createFigureFinder(units: Pick<Unit, 'symbols'>[]): (text: string) => Span[] {
  const unitEnd = createUnitEnd([...calendar, ...units.flatMap(({ symbols }) => symbols)]);
  return (text) => {
    const spans: Span[] = [];
    number.lastIndex = 0;
    for (let found = number.exec(text); found; found = number.exec(text)) {
      const start = found.index;
      const end = figureEnd(text, start, unitEnd);
      if (isBreakable(text.slice(start, end))) spans.push({ start, end });
      number.lastIndex = Math.max(end, start + found[0].length);
    }
    return spans;
  };
}

type UnitEnd = (text: string, at: number) => number;

/** Where the longest unit that begins at a place ends; the place itself where none does. */
function createUnitEnd(symbols: string[]): UnitEnd {
  const byFirst = Map.groupBy(
    [...new Set(symbols)].sort((a, b) => b.length - a.length),
    (symbol) => symbol[0]!,
  );
  const one: UnitEnd = (text, at) => {
    const symbol = byFirst.get(text[at] ?? '')?.find((known) => text.startsWith(known, at));
    return at + (symbol?.length ?? 0);
  };
  return (text, at) => {
    let end = one(text, at);
    while (end > at && /[/·]/.test(text[end] ?? '') && one(text, end + 1) > end + 1) end = one(text, end + 1);
    return end;
  };
}

const matchEnd = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** The end of the figure that begins at `start`, with all numbers joined to it. */
function figureEnd(text: string, start: number, unitEnd: UnitEnd): number {
  let end = start;
  while (end - start < longest) {
    const digits = numberEnd(text, end);
    const scaled = matchEnd(scale, text, digits);
    const unit = unitEnd(text, scaled);
    // A word that counts and is in no list: 14宗.
    const whole = unit > scaled ? unit : scaled > digits ? scaled : matchEnd(han, text, digits);
    const next = matchEnd(joint, text, whole);
    if (whole - start > longest) break;
    end = whole;
    if (next === whole && !isDate(text, whole)) break;
    end = next;
  }
  return end;
}

const numberEnd = (text: string, at: number) => {
  number.lastIndex = at;
  return at + (number.exec(text)?.[0].length ?? 0);
};

/** Whether a date goes on: 2025年 before 10月, 10月 before 31日. */
const isDate = (text: string, at: number) =>
  (text[at - 1] === '年' && /^\d{1,2}月/.test(text.slice(at, at + 3))) ||
  (text[at - 1] === '月' && /^\d{1,2}[日号]/.test(text.slice(at, at + 3)));

/** Where a line may end: before a character of Chinese, at a dash, a cross or a stroke. 4.2% and 350MW hold by themselves. */
const isBreakable = (figure: string) => /[\p{Script=Han}㎡—–～~×/·-]/u.test(figure);
