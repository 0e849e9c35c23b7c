import { isDate, isHyphen, isLoneDash, isRank, numeralMayStart } from './quantity/boundary.ts';
import { chainAt, type Chain } from './quantity/chain.ts';
import { coreOf, type Core } from './quantity/core.ts';
import { plainText, printed, type PlainText } from './plain-text.ts';
import { prefixesAt, type Prefixes } from './quantity/prefixes.ts';
import { suffixAt, type Qualifier } from './quantity/qualifier.ts';
import { signAt } from './quantity/sign.ts';
import { tidy } from './quantity/tidy.ts';
import { trailingAt } from './quantity/trailing.ts';
import type { Unit } from './quantity/unit.ts';
import { createUnitMatcher, type UnitMatcher } from './quantity/unit-matcher.ts';

export type { Qualifier, Unit };

/** A figure with its unit, as printed and as numbers in that unit. */
export interface Quantity {
  /** As printed, less white space. */
  figure: string;
  low: number | null;
  high: number | null;
  /** As printed, with its multiplier: 亿元, 万吨/年, %. A ratio's is always `:1`; a price by words tells it too: 万元/亩. */
  unit: string;
  qualifier: Qualifier | null;
  /** Of a product: 2×350MW is [2, 350]. */
  factors?: number[];
  /** Of money: ISO 4217. */
  currency?: string;
}

/** A quantity in running text; offsets into that text. */
export interface FoundQuantity extends Quantity {
  start: number;
  end: number;
}

/** Numbers in running text that belong together and cannot be read; offsets into that text. */
export interface Unread {
  start: number;
  end: number;
}

export interface Magnitude {
  low: number | null;
  high: number | null;
  dimension: string;
  /** Of money: amounts of two currencies are never compared. */
  currency: string | null;
}

export interface QuantityReader {
  /** Reads a text that is one quantity and nothing else. */
  parse(text: string): Quantity | null;
  /** Every quantity in running text, left to right, each as long as it can be. */
  scan(text: string): FoundQuantity[];
  /** Expressions of numbers in running text of which no part is a quantity. */
  unread(text: string): Unread[];
  /** Low and high in the base unit of the dimension, for comparisons; null for a number without a known unit. */
  magnitude(quantity: Quantity): Magnitude | null;
}

/** A quantity at a place; one that is refused still takes its characters, so that no part of it is read. */
interface Match {
  end: number;
  quantity: Quantity | null;
  /** Several numbers, or one of a kind that is not read: more than a bare number. */
  isRefused: boolean;
}

const longest = 200;

export function createQuantityReader(list: Unit[]): QuantityReader {
  const units = createUnitMatcher(list);
  return {
    parse(text) {
      if (text.length > longest) return null;
      const plain = plainText(text);
      const match = matchAt(plain, 0, units);
      return match?.end === plain.text.length ? match.quantity : null;
    },
    scan: (text) => scan(plainText(text), units, (match) => match.quantity),
    unread: (text) => scan(plainText(text), units, (match) => (match.isRefused ? {} : null)),
    magnitude({ low, high, unit }) {
      const { text } = plainText(`1${unit}`);
      const found = units.unitAt(text, 1);
      if (!found || found.end !== text.length || found.symbol === '') return null;
      const base = (n: number | null) => (n === null ? null : tidy(n * found.factor));
      return { low: base(low), high: base(high), dimension: found.dimension, currency: found.currency ?? null };
    },
  };
}

function scan<T extends object>(plain: PlainText, units: UnitMatcher, take: (match: Match) => T | null) {
  const found: (T & Unread)[] = [];
  for (let at = 0; at < plain.text.length;) {
    const match = matchAt(plain, at, units);
    const taken = match && !isDay(plain.text, at, match) ? take(match) : null;
    if (taken) found.push({ ...taken, start: plain.offsets[at]!, end: plain.offsets[match!.end - 1]! + 1 });
    at = match?.end ?? at + 1;
  }
  return found;
}

function isDay(text: string, at: number, { end, quantity }: Match): boolean {
  if (!quantity || quantity.qualifier !== null) return false;
  return isDate(text, at, end, quantity.unit, Math.max(quantity.low!, quantity.high!));
}

function matchAt(plain: PlainText, at: number, units: UnitMatcher): Match | null {
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
  return read(plain, at, prefixes, chain);
}

const mayBegin = (text: string, at: number) => /[万亿]/.test(text[at] ?? '') || numeralMayStart(text, at);

/** 第12名, 第1、2批: numbers of an order; none of them counts. */
function ordinalAt(plain: PlainText, at: number, units: UnitMatcher): Match | null {
  const chain = chainAt({ plain, units, isOrdinal: true }, at + 1);
  return chain && { end: chain.end, quantity: null, isRefused: true };
}

const refused = (chain: Chain | null): Match | null => chain && { end: chain.end, quantity: null, isRefused: true };

function read(plain: PlainText, at: number, prefixes: Prefixes, chain: Chain): Match {
  const { text } = plain;
  const core = coreOf(chain, text);
  const isBare = !core && chain.terms.length === 1 && !chain.terms[0]!.isUnreadable;
  if (!core) return { end: chain.end, quantity: null, isRefused: !isBare };
  const { end: mark, excess, half } = trailingAt(text, chain.end, core);
  const suffix = suffixAt(text, mark);
  const end = suffix?.end ?? mark;
  const qualifier = prefixes.qualifier ?? suffix?.qualifier ?? excess ?? core.excess;
  const whole = prefixes.pers.length > 0 || prefixes.qualifier !== null || (excess ?? core.excess) !== null;
  if (isYear(text, chain, core, whole)) return { end, quantity: null, isRefused: false };
  if (isPart(text, at, end, prefixes, chain, core)) return { end, quantity: null, isRefused: true };
  const told = withPers(half ? { ...core, low: core.low + 0.5, high: core.high + 0.5 } : core, prefixes);
  return { end, quantity: quantityOf(printed(plain, at, end), told, qualifier), isRefused: false };
}

function isYear(text: string, { terms }: Chain, { unitText }: Core, isMore: boolean): boolean {
  const { start } = terms.at(-1)!;
  return !isMore && unitText === '年' && /^(?:19|20)\d\d(?![\d.,])/.test(text.slice(start, start + 5));
}

/** What stands around a number and makes it a part of something else. */
function isPart(text: string, at: number, end: number, { pers }: Prefixes, chain: Chain, { unit }: Core): boolean {
  if (/^(?:[×±*]|[xX]\d|\/\p{L}|·[\p{L}\d])/u.test(text.slice(end, end + 2))) return true;
  if (text[at - 1] === '每') return true;
  // 每月3日 is a day, 每亩一年产两万斤 a time of its own.
  if (pers.length > 0 && /^[日年]$/.test(unit.symbol)) return true;
  return isRank(text, chain.terms[0]!.start, unit.symbol);
}

/** 每亩60万元 is told in 万元/亩. */
function withPers(core: Core, { pers }: Prefixes): Core {
  return { ...core, unitText: [core.unitText, ...pers.map(({ symbol }) => symbol)].join('/') };
}

function quantityOf(figure: string, core: Core, qualifier: Qualifier | null): Quantity {
  const { low, high, unitText, factors, unit } = core;
  const single = low === high;
  const openBelow = single && (qualifier === 'near' || qualifier === 'under' || qualifier === 'up-to');
  const openAbove = single && (qualifier === 'over' || qualifier === 'at-least' || qualifier === 'several');
  const bounds = { low: openBelow ? null : low, high: openAbove ? null : high };
  const { currency } = unit;
  return { figure, ...bounds, unit: unitText, qualifier, ...(factors && { factors }), ...(currency && { currency }) };
}

/** A figure as it is compared: without white space, half-width, with one form of dash, a currency named once, no plus. */
export const foldFigure = (figure: string) =>
  figure.normalize('NFKC').replace(/\s/g, '').replace(/[~–—―−‐‑〜∼]/g, '-').replaceAll('∶', ':')
    .replace(/人民币(?=.*元)|(?<=元.*)人民币|^\+/g, ''); // prettier-ignore

/** For the page: a range's - or ~ becomes a dash, and nothing else changes. */
export const displayFigure = (figure: string) =>
  figure.replace(
    /(?<=[\d０-９零一二两三四五六七八九十百千][^-~～–－−〜∼]{0,12})[-~～–－−〜∼](?=-?[\d０-９零一二两三四五六七八九十百千])/gu,
    '—',
  );
