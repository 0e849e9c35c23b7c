import type { PlainText } from '../plain-text.ts';
import { printed } from '../plain-text.ts';
import { numeralsAt } from './numeral.ts';
import type { Numeral } from './read-numeral.ts';
import { multiplierValue } from './denominator.ts';
import { signAt } from './sign.ts';
import type { Entry, FoundUnit } from './unit.ts';
import type { UnitMatcher } from './unit-matcher.ts';

/** One number with its unit, or with its multiplier alone, or bare. Positions are of the plain text. */
export interface Term {
  start: number;
  end: number;
  low: number;
  high: number;
  sign: 'minus' | 'plus' | 'both' | null;
  unit: FoundUnit | null;
  unitText: string;
  /** 8000万 of 8000万至1.2亿元: the value of its multiplier, 1 without one. */
  scale: number;
  excess: 'over' | 'about' | null;
  /** Told in steps or as a guess, so that it can be no end of a range. */
  isWhole: boolean;
  /** A part of something that is not read: three of 三分之二. */
  isUnreadable: boolean;
}

export interface Reading {
  plain: PlainText;
  units: UnitMatcher;
  /** A currency that stood before the number. */
  implied?: Entry | undefined;
  isOrdinal?: boolean;
  /** A word that tells the size of the number alone stood before it: 数百, 近万. */
  isVague?: boolean;
}

const excessMark = /[余多几来+]/;
const bare = { sign: null, unit: null, unitText: '', scale: 1, excess: null, isWhole: false, isUnreadable: false };

export function termAt(reading: Reading, start: number): Term | null {
  const { text } = reading.plain;
  const sign = signAt(text, start);
  const at = sign?.end ?? start;
  const term = fractionAt(reading, at) ?? numberAt(reading, at);
  return term && { ...term, start, sign: sign?.kind ?? null };
}

/** 百分之五 is 5 %; of other fractions nothing is read, but they take their characters. */
function fractionAt({ plain: { text }, units }: Reading, at: number): Term | null {
  const of = /^(?:\d{1,4}|[一二两三四五六七八九十百千万]{1,5})分之/.exec(text.slice(at, at + 8))?.[0];
  const [numeral] = of === undefined ? [] : numeralsAt(text, at + of.length);
  if (!numeral) return null;
  const unit = of === '百分之' ? units.unitAt('%', 0) : of === '千分之' ? units.unitAt('‰', 0) : null;
  const { low, high } = numeral;
  if (unit && !/^[余多]?个?[家户个]/.test(text.slice(numeral.end, numeral.end + 2)))
    return { ...bare, start: at, end: numeral.end, low, high, unit, unitText: unit.symbol };
  const counted = units.unitAt(text, numeral.end);
  return { ...bare, start: at, end: counted?.end ?? numeral.end, low, high, isUnreadable: true };
}

function numberAt(reading: Reading, at: number): Term | null {
  const { text } = reading.plain;
  if (/[十百千]/.test(text[at] ?? '') && beginsSymbol(reading, at)) return null;
  const numerals = numeralsAt(text, at, reading.isOrdinal);
  for (const numeral of numerals) {
    const term = withUnit(reading, at, numeral);
    if (term) return term;
  }
  const [first] = numerals;
  return first ? withoutUnit(text, at, first) : multiplierAt(reading, at);
}

/** 千米 in 平方千米 and 千瓦 in 装机千瓦 are units, not a thousand of something. */
function beginsSymbol({ plain: { text }, units }: Reading, at: number): boolean {
  const unit = units.unitAt(`\n${text.slice(at, at + 16)}`, 1);
  return unit !== null && unit.symbolStart === 1 && !/[\d一二两三四五六七八九十百千万亿]/.test(text[at + 1]!);
}

function withUnit({ plain, units, implied }: Reading, start: number, numeral: Numeral): Term | null {
  const { text } = plain;
  const mark = excessMark.test(text[numeral.end] ?? '') ? text[numeral.end]! : '';
  const at = numeral.end + mark.length;
  const unit = units.unitAt(text, at, implied);
  if (!unit || (numeral.scale !== '' && numeral.scale !== '千' && unit.multiplier !== 1)) return null;
  const scale = numeral.scale === '' ? 1 : multiplierValue(numeral.scale);
  const half = unit.half ? 0.5 : 0;
  return {
    ...bare,
    start,
    end: unit.end,
    low: numeral.low + half,
    high: numeral.high + half,
    unit: { ...unit, factor: unit.factor * scale, multiplier: unit.multiplier * scale },
    unitText: numeral.scale + unitText(plain, at, unit),
    excess: mark === '来' ? 'about' : mark !== '' || numeral.excess || unit.excess ? 'over' : null,
    isWhole: numeral.low !== numeral.high || unit.half,
    isUnreadable: clashes(unit, implied),
  };
}

/** $90亿元 names two currencies, $5人 none that counts. */
const clashes = (unit: FoundUnit, implied: Entry | undefined) =>
  implied !== undefined && unit.currency !== implied.currency;

function unitText(plain: PlainText, at: number, unit: FoundUnit): string {
  const multiplier = printed(plain, at, unit.symbolStart).replace(/[余多]$/, '');
  if (unit.symbol === ':1') return ':1';
  return multiplier + (unit.told ?? printed(plain, unit.symbolStart, unit.symbolEnd));
}

/** 3 of 3到5亿元, 8000万 of 8000万至1.2亿元, 10多 of 10多至20多家. */
function withoutUnit(text: string, start: number, { low, high, end, scale }: Numeral): Term {
  const [, inner, word, mark] = /^([余多几]?)([十百千]?万?亿?)([余多几]?)/.exec(text.slice(end, end + 5))!;
  const value = multiplierValue(scale) * multiplierValue(word!);
  const excess = inner! + mark! === '' ? null : 'over';
  const isWhole = low !== high || scale !== '';
  return {
    ...bare,
    start,
    end: end + inner!.length + word!.length + mark!.length,
    low,
    high,
    scale: value,
    isWhole,
    excess,
  };
}

/** 近万人, 数亿元, 万余户: the multiplier is the number; without such a word 万吨 is only a unit. */
function multiplierAt({ plain, units, isVague, implied }: Reading, at: number): Term | null {
  const { text } = plain;
  if (!/[万亿]/.test(text[at] ?? '') || /[\d零一二两三四五六七八九十百千万亿几数上]/.test(isVague ? '' : (text[at - 1] ?? '')))
    return null; // prettier-ignore
  const unit = units.unitAt(text, at, implied);
  if (!unit || unit.multiplier === 1 || !(isVague || unit.excess)) return null;
  const excess = unit.excess ? 'over' : null;
  return { ...bare, start: at, end: unit.end, low: 1, high: 1, unit, unitText: unitText(plain, at, unit), excess };
}
