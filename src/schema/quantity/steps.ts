import { han, hanDigit, hanNumber } from './han-number.ts';
import type { Numeral } from './read-numeral.ts';
import { tidy } from './tidy.ts';

const tail = `(?![\\d${han}]|\\.\\d)`;
const hanTens = (text: string) => hanNumber(text.replace(/^零/, '')) ?? NaN;

/** A number that is told in steps, each smaller than the one before; it counts in the first step's scale. */
const forms: { pattern: RegExp; scale: string; value: (parts: string[]) => number }[] = [
  {
    pattern: /(\d{1,4})亿零?(\d{1,4}(?:\.\d{1,4})?)([余多]?)万/y,
    scale: '亿',
    value: ([high, low]) => Number(high) + Number(low) / 1e4,
  },
  {
    pattern: new RegExp(`(\\d{1,4})亿([\\d${hanDigit}])千([余多]?)万`, 'y'),
    scale: '亿',
    value: ([high, low]) => Number(high) + digit(low!) / 10,
  },
  {
    pattern: new RegExp(`([${han}]{1,7})亿([${han}]{1,7})([余多]?)万`, 'y'),
    scale: '亿',
    value: ([high, low]) => hanTens(high!) + hanTens(low!) / 1e4,
  },
  {
    pattern: new RegExp(`(\\d{1,4})万([\\d${hanDigit}])千(?:([\\d${hanDigit}])百)?${tail}`, 'y'),
    scale: '万',
    value: ([high, thousands, hundreds]) => Number(high) + digit(thousands!) / 10 + digit(hundreds ?? '') / 100,
  },
  {
    pattern: new RegExp(`(\\d{1,4})万(零\\d{1,3}|[1-9]\\d{3}|0\\d{3})${tail}(?!年)`, 'y'),
    scale: '万',
    value: ([high, rest]) => Number(high) + Number(rest!.replace('零', '')) / 1e4,
  },
  {
    pattern: new RegExp(`(\\d)千([\\d${hanDigit}])百${tail}`, 'y'),
    scale: '千',
    value: ([high, low]) => Number(high) + digit(low!) / 10,
  },
  {
    pattern: new RegExp(`([${han}]{1,7})万((?:[${hanDigit}]千|零)[${han}]{0,7})(?![${han}])`, 'y'),
    scale: '',
    value: ([high, low]) => hanTens(high!) * 1e4 + hanTens(low!),
  },
];

const digit = (char: string) => (/\d/.test(char) ? Number(char) : (hanNumber(char) ?? 0));

/** 2万3千, 1亿2000万, 5万3000, 一万二千: several numbers that are one. */
export function stepsAt(text: string, at: number): Numeral | null {
  for (const { pattern, scale, value } of forms) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const number = found ? value(found.slice(1)) : NaN;
    if (!found || Number.isNaN(number)) continue;
    const n = tidy(number);
    return { low: n, high: n, end: at + found[0].length, scale, excess: /[余多]/.test(found[0]) };
  }
  return null;
}
