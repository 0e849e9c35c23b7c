import { numeralMayStart, numeralsAt, type Numeral } from './numeral.ts';
import { printed, type PlainText } from './plain-text.ts';
import type { FoundUnit, UnitAt } from './unit-matcher.ts';

/** Numbers with their unit, without qualifiers. Positions are those of the plain text. */
export interface Core {
  end: number;
  low: number;
  high: number;
  unit: FoundUnit;
  unitText: string;
  excess: boolean;
  factors?: number[];
}
const times = /\n?[×xX*]\n?/y;
const rangeSign = /[-~–—至]/;
const excessMark = /[余多几]/;

/** Reads numbers with their unit; `prefixed` is true where a qualifier stands before them. */
export function coreAt(plain: PlainText, at: number, unitAt: UnitAt, prefixed: boolean): Core | null {
  const { text } = plain;
  if (!numeralMayStart(text, at)) return bareCore(plain, at, unitAt, prefixed);
  if (/[十百千]/.test(text[at]!) && isSymbol(text, at, unitAt)) return null;
  for (const numeral of numeralsAt(text, at)) {
    const core =
      productAt(plain, numeral, unitAt) ?? rangeAt(plain, at, numeral, unitAt) ?? singleAt(plain, numeral, unitAt);
    if (core) return core;
  }
  return null;
}

/** Whether a numeral is part of a unit: 千瓦时 in 每千瓦时 is not a thousand of something. */
function isSymbol(text: string, at: number, unitAt: UnitAt): boolean {
  const unit = unitAt(`\n${text.slice(at, at + 16)}`, 1);
  return unit !== null && unit.symbolStart === 1 && !/[\d一二两三四五六七八九十百千万亿]/.test(text[at + 1]!);
}

function withUnit(plain: PlainText, at: number, unitAt: UnitAt) {
  const excess = excessMark.test(plain.text[at] ?? '');
  const start = excess ? at + 1 : at;
  const unit = unitAt(plain.text, start);
  if (!unit) return null;
  const multiplierEnd = unit.symbolStart - (unit.excess ? 1 : 0);
  const symbol = unit.symbol === ':1' ? ':1' : printed(plain, unit.symbolStart, unit.end);
  return {
    unit,
    unitText: printed(plain, start, multiplierEnd) + symbol,
    excess: excess || unit.excess,
    end: unit.end,
  };
}

function singleAt(plain: PlainText, { value, end }: Numeral, unitAt: UnitAt): Core | null {
  const unit = withUnit(plain, end, unitAt);
  return unit && { ...unit, low: value, high: value };
}

/** 近万人, 万余户: here the multiplier is the number. Without a qualifier 万吨 is only a unit. */
function bareCore(plain: PlainText, at: number, unitAt: UnitAt, prefixed: boolean): Core | null {
  if (
    !/[万亿]/.test(plain.text[at] ?? '') ||
    /[\d零一二两三四五六七八九十百千万亿几数上]/.test(plain.text[at - 1] ?? '')
  )
    return null;
  const core = singleAt(plain, { value: 1, end: at }, unitAt);
  return core && core.unit.multiplier > 1 && (prefixed || core.unit.excess) ? core : null;
}

function productAt(plain: PlainText, first: Numeral, unitAt: UnitAt): Core | null {
  const factors = [first.value];
  let { end } = first;
  while (factors.length < 4) {
    times.lastIndex = end;
    const sign = times.exec(plain.text);
    const next = sign && numeralsAt(plain.text, end + sign[0].length)[0];
    if (!next) break;
    factors.push(next.value);
    end = next.end;
  }
  if (factors.length === 1) return null;
  const value = tidy(factors.reduce((product, factor) => product * factor, 1));
  const core = singleAt(plain, { value, end }, unitAt);
  return core && { ...core, factors };
}

/** A range: 36-51万吨, 1.5万-2万亩, 300万元~1亿元. The first number has its own unit or that of the second. */
function rangeAt(plain: PlainText, at: number, first: Numeral, unitAt: UnitAt): Core | null {
  const { text } = plain;
  const own = ownUnit(text, first.end, unitAt);
  const sign = own?.end ?? first.end;
  if (!rangeSign.test(text[sign] ?? '')) return null;
  if (text[sign] === '至' && /[从由自]/.test(text[at - 1] ?? '')) return null;
  for (const second of numeralsAt(text, sign + 1)) {
    const core = singleAt(plain, second, unitAt);
    if (!core || core.excess || !comparable(own, core.unit)) continue;
    return { ...core, low: tidy(lowOf(first.value, second.value, own, core.unit)) };
  }
  return null;
}

type OwnUnit = { end: number; multiplier: number; unit: FoundUnit | null };

function ownUnit(text: string, at: number, unitAt: UnitAt): OwnUnit | null {
  const unit = unitAt(text, at);
  return unit && { end: unit.end, multiplier: unit.multiplier, unit: unit.symbol === '' ? null : unit };
}

const comparable = (own: OwnUnit | null, unit: FoundUnit) =>
  !own?.unit || (own.unit.symbol !== ':1' && own.unit.dimension === unit.dimension);

/**
 * The low end. Without a unit of its own it has that of the high end; but 8000-1.2万元 begins at 8000元, while
 * 51-36万吨 is in the wrong order.
 */
function lowOf(low: number, high: number, own: OwnUnit | null, unit: FoundUnit): number {
  if (own?.unit) return (low * own.unit.factor) / unit.factor;
  if (own) return (low * own.multiplier) / unit.multiplier;
  return low > high && unit.multiplier > 1 && low >= unit.multiplier / 10 ? low / unit.multiplier : low;
}

/** Removes the rounding errors of binary fractions: 0.1 × 3. */
export const tidy = (n: number) => Number(n.toPrecision(12));
