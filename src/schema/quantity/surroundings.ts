import { isRank } from './boundary.ts';
import { chainAt, type Chain } from './chain.ts';
import type { Core } from './read-numbers.ts';
import type { Prefixes } from './prefixes.ts';
import { suffixAt } from './qualifier.ts';
import type { Reading } from './term.ts';

/** 5亿元以上到10亿元, 5000万元以上1亿元以下: a band of which neither end is a figure. */
export function bandEnd(reading: Reading, end: number, { unit }: Core): number | null {
  const { text } = reading.plain;
  const joiner = /^(?:[至到]|[-~–—]{1,2})?/.exec(text.slice(end, end + 2))![0];
  const next = chainAt(reading, end + joiner.length);
  return next?.terms[0]!.unit?.dimension === unit.dimension ? (suffixAt(text, next.end)?.end ?? next.end) : null;
}

export function isYear(text: string, { terms }: Chain, { unitText }: Core, isMore: boolean): boolean {
  const { start } = terms.at(-1)!;
  return !isMore && unitText === '年' && /^(?:19|20)\d\d(?![\d.,])/.test(text.slice(start, start + 5));
}

/** What stands around a number and makes it a part of something else. */
export function isPart(
  text: string,
  at: number,
  end: number,
  { pers }: Prefixes,
  chain: Chain,
  { unit }: Core,
): boolean {
  if (/^(?:[×±*]|[xX]\d|\/\p{L}|·[\p{L}\d])/u.test(text.slice(end, end + 2))) return true;
  if (text[at - 1] === '每') return true;
  // 每月3日 is a day, 每亩一年产两万斤 a time of its own.
  if (pers.length > 0 && /^[日年]$/.test(unit.symbol)) return true;
  return isRank(text, chain.terms[0]!.start, unit.symbol);
}
