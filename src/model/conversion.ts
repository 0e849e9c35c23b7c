import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { YearbookEntry } from '../schema/yearbook.ts';
import type { Figure } from './figure.ts';

type Rate = YearbookEntry['rates'][number];

/** Said before a number that one end is known of; of 数百亿 nothing is converted. */
const words: Partial<Record<NonNullable<Quantity['qualifier']>, string>> = {
  about: '约', near: '近', over: '超过', under: '不足', 'up-to': '至多', 'at-least': '不少于',
}; // prettier-ignore
const scales: [number, string][] = [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']]; // prettier-ignore

/** Four digits: a rate of one day is no better than that. */
function amount(value: number, symbol: string): string {
  const [size, word] = scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${Number((value / size).toPrecision(4))}${word}${symbol}`;
}

/**
 * What a sum is in another currency by the yearbook's own rate, in words that say who reckoned, by what rate, of what day
 * and where it stands. It is printed beside the original and goes into no comparison.
 */
export function conversionOf(
  { entries }: Corpus,
  { qualifier }: Pick<Quantity, 'qualifier'>,
  { low, high, dimension, currency }: Figure['magnitude'],
): string | null {
  const rate = entries.yearbook.value.rates.find((one) => one.currency === currency);
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  if (!rate || dimension !== 'money' || ends.length === 0 || qualifier === 'several') return null;
  const symbol = (code: string) => entries.units.value.find((unit) => unit.currency === code)?.symbols[0] ?? code;
  const sums = ends.map((end) => amount(end * rate.rate, symbol(rate.to)));
  return `编者折算：${(qualifier && words[qualifier]) ?? ''}${sums.join('至')}（${rateWords(rate, symbol)}）`;
}

const rateWords = ({ currency, to, rate, date, source }: Rate, symbol: (code: string) => string) =>
  `1${symbol(currency)}＝${rate}${symbol(to)}，${date}，${source}`;
