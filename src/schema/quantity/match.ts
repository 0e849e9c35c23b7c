import { printed, type PlainText } from '../plain-text.ts';
import { isHyphen, isLoneDash, numeralMayStart } from './boundary.ts';
import { chainAt, type Chain } from './chain.ts';
import { coreOf } from './core.ts';
import { prefixesAt, type Prefixes } from './prefixes.ts';
import { suffixAt } from './qualifier.ts';
import { quantityOf, withPers, type Quantity } from './quantity-of.ts';
import { signAt } from './sign.ts';
import { bandEnd, isPart, isYear } from './surroundings.ts';
import { trailingAt } from './trailing.ts';
import type { UnitMatcher } from './unit-matcher.ts';

/** A quantity at a place; one that is refused still takes its characters, so that no part of it is read. */
export interface Match {
  end: number;
  quantity: Quantity | null;
  /** Several numbers, or one of a kind that is not read: more than a bare number. */
  isRefused: boolean;
}

export function matchAt(plain: PlainText, at: number, units: UnitMatcher): Match | null {
  const { text } = plain;
  if (text[at] === '第') return ordinalAt(plain, at, units);
  const prefixes = prefixesAt(text, at, units);
  const start = prefixes.end;
  if (start === at && isLoneDash(text, at)) return refused(chainAt({ plain, units }, at + 1));
  const sign = signAt(text, start);
  if (start === at && !sign && !mayBegin(text, at)) return null;
  const { money, isVague } = prefixes;
  const chain = chainAt({ plain, units, implied: money, isVague: isVague || prefixes.qualifier !== null }, start);
  if (!chain) return null;
  if (sign?.kind === 'minus' && text[start] === '-' && isHyphen(text, start)) return refused(chain);
  return read(plain, at, prefixes, chain, units);
}

const mayBegin = (text: string, at: number) => /[万亿]/.test(text[at] ?? '') || numeralMayStart(text, at);

/** 第12名, 第1、2批: numbers of an order; none of them counts. */
function ordinalAt(plain: PlainText, at: number, units: UnitMatcher): Match | null {
  const chain = chainAt({ plain, units, isOrdinal: true }, at + 1);
  return chain && { end: chain.end, quantity: null, isRefused: true };
}

const refused = (chain: Chain | null): Match | null => chain && { end: chain.end, quantity: null, isRefused: true };

function read(plain: PlainText, at: number, prefixes: Prefixes, chain: Chain, units: UnitMatcher): Match {
  const { text } = plain;
  const core = coreOf(chain, text);
  const isBare = !core && chain.terms.length === 1 && !chain.terms[0]!.isUnreadable;
  if (!core) return { end: chain.end, quantity: null, isRefused: !isBare };
  const { end: mark, excess, half } = trailingAt(text, chain.end, core);
  const suffix = suffixAt(text, mark);
  const end = suffix?.end ?? mark;
  const band = suffix && bandEnd({ plain, units }, end, core);
  if (band) return { end: band, quantity: null, isRefused: true };
  const qualifier = prefixes.qualifier ?? suffix?.qualifier ?? excess ?? core.excess;
  const whole = prefixes.pers.length > 0 || prefixes.qualifier !== null || (excess ?? core.excess) !== null;
  if (isYear(text, chain, core, whole)) return { end, quantity: null, isRefused: false };
  if (isPart(text, at, end, prefixes, chain, core)) return { end, quantity: null, isRefused: true };
  const told = withPers(half ? { ...core, low: core.low + 0.5, high: core.high + 0.5 } : core, prefixes);
  return { end, quantity: quantityOf(printed(plain, at, end), told, qualifier), isRefused: false };
}
