import { han, hanDecimal, hanGuess, hanNumber } from './han-number.ts';
import type { Numeral } from './read-numeral.ts';
import { stepsAt } from './steps.ts';

/** Lengths are bounded, so that reading at every place of a text stays linear. */
const arabic = /(?:\d{1,3}(?:(?:[,，']\n?|\n)\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,10})?(?!\d|\.\d)/y;
/** After 第 a Chinese comma ends a clause: 居全省第5，300家. */
const ordinal = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?!\d|\.\d)/y;
const chinese = new RegExp(`[${han}]{1,9}(?![${han}])`, 'y');
const decimal = new RegExp(`[${han}]{1,7}点[零〇一二三四五六七八九]{1,4}(?![${han}])`, 'y');

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readingOf(word: string): Pick<Numeral, 'low' | 'high'> | null {
  if (!/^\d/.test(word)) {
    const value = word.includes('点') ? hanDecimal(word) : hanNumber(word);
    return value === null ? hanGuess(word) : { low: value, high: value };
  }
  const value = Number(word.replace(/[,，'\n]/g, ''));
  return { low: value, high: value };
}

/** Readings of the number that begins here, the longest first: 三千瓦时 is 三千 or, with the unit 千瓦时, 三. */
export function numeralsAt(text: string, at: number, isOrdinal = false): Numeral[] {
  const steps = isOrdinal ? null : stepsAt(text, at);
  if (steps) return [steps];
  const word =
    matchAt(isOrdinal ? ordinal : arabic, text, at) ?? matchAt(decimal, text, at) ?? matchAt(chinese, text, at);
  if (word === undefined) return [];
  const words = /[十百千]$/.test(word) && word.length > 1 ? [word, word.slice(0, -1)] : [word];
  return words.flatMap((w) => {
    const value = readingOf(w);
    return value ? [{ ...value, end: at + w.length, scale: '', excess: false }] : [];
  });
}
