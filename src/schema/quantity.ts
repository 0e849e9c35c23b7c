import { coreAt, tidy, type Core } from './quantity-core.ts';
import { plainText, printed, type PlainText } from './plain-text.ts';
import { prefixAt, suffixAt, type Qualifier } from './qualifier.ts';
import { createUnitMatcher, type Unit, type UnitAt } from './unit-matcher.ts';

export type { Qualifier, Unit };

/** A figure with its unit, as printed and as numbers in that unit. */
export interface Quantity {
  /** As printed, less white space. */
  figure: string;
  low: number | null;
  high: number | null;
  /** The unit as printed, with its multiplier: 亿元, 万吨/年, %. That of a ratio is always `:1`. */
  unit: string;
  qualifier: Qualifier | null;
  /** Of a product: 2×350MW is [2, 350]. */
  factors?: number[];
}

/** A quantity in running text; offsets into that text. */
export interface FoundQuantity extends Quantity {
  start: number;
  end: number;
}

export interface QuantityReader {
  /** Parses a text that is one quantity and nothing else; null for any other. */
  parse(text: string): Quantity | null;
  /** All quantities in running text, from left to right, each as long as possible. */
  scan(text: string): FoundQuantity[];
  /** `low` and `high` in the base unit of the dimension, for comparisons; null for a number without a known unit. */
  magnitude(quantity: Quantity): { low: number | null; high: number | null; dimension: string } | null;
}

/** A quantity at a place. One that is refused still takes its characters, so that no part of it is read again. */
interface Match {
  end: number;
  quantity: Quantity | null;
}

const longest = 200;

export function createQuantityReader(units: Unit[]): QuantityReader {
  const unitAt = createUnitMatcher(units);
  return {
    parse(text) {
      if (text.length > longest) return null;
      const plain = plainText(text);
      const match = matchAt(plain, 0, unitAt);
      return match?.end === plain.text.length ? match.quantity : null;
    },
    scan: (text) => scan(plainText(text), unitAt),
    magnitude({ low, high, unit }) {
      const { text } = plainText(`1${unit}`);
      const found = unitAt(text, 1);
      if (!found || found.end !== text.length || found.symbol === '') return null;
      const base = (n: number | null) => (n === null ? null : tidy(n * found.factor));
      return { low: base(low), high: base(high), dimension: found.dimension };
    },
  };
}

function scan(plain: PlainText, unitAt: UnitAt): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let at = 0; at < plain.text.length;) {
    const match = matchAt(plain, at, unitAt);
    if (match?.quantity && !isDate(plain.text, at, match))
      found.push({ ...match.quantity, start: plain.offsets[at]!, end: plain.offsets[match.end - 1]! + 1 });
    at = match?.end ?? at + 1;
  }
  return found;
}

/** Whether it is a date: 3日 is a day of the month, but 3日内 a duration; 10月6号 is a date, but 6号厂房 is not. */
function isDate(text: string, at: number, { end, quantity }: Match): boolean {
  const { unit, low, high, qualifier } = quantity!;
  if (unit === '号') return /[月〕\]]/.test(text[at - 1] ?? '');
  return unit === '日' && qualifier === null && Math.max(low!, high!) <= 31 && !/^之?内|^游/.test(text.slice(end));
}

function matchAt(plain: PlainText, at: number, unitAt: UnitAt): Match | null {
  const { text } = plain;
  const prefix = prefixAt(text, at);
  const start = prefix?.end ?? at;
  const core = coreAt(plain, start, unitAt, prefix !== null);
  if (!core) return null;
  const mark = trailingExcess(text, core.end);
  const suffix = suffixAt(text, mark);
  const end = suffix?.end ?? mark;
  const excess = core.excess || mark > core.end;
  const isYear =
    !prefix && !excess && core.unitText === '年' && /^(?:19|20)\d\d(?![\d.,])/.test(text.slice(at, at + 5));
  if (isYear || core.low > core.high) return { end, quantity: null };
  const qualifier = prefix?.qualifier ?? suffix?.qualifier ?? (excess ? 'over' : null);
  return { end, quantity: quantityOf(printed(plain, at, end), core, qualifier) };
}

function quantityOf(figure: string, core: Core, qualifier: Qualifier | null): Quantity {
  const { low, high, unitText, factors } = core;
  const single = low === high;
  const openBelow = single && (qualifier === 'near' || qualifier === 'under' || qualifier === 'up-to');
  const openAbove = single && (qualifier === 'over' || qualifier === 'at-least');
  const bounds = { low: openBelow ? null : low, high: openAbove ? null : high };
  return { figure, ...bounds, unit: unitText, qualifier, ...(factors && { factors }) };
}

/** An excess after the unit, 100亩余: only at the end of a phrase, because 家多 may begin another word. */
const trailingExcess = (text: string, at: number) => (/^[余多](?!\p{L})/u.test(text.slice(at, at + 3)) ? at + 1 : at);

/** A figure in the form in which figures are compared: half-width, without white space, with one kind of dash. */
export const foldFigure = (figure: string) =>
  figure.normalize('NFKC').replace(/\s/g, '').replace(/[~–—―−‐‑〜∼]/g, '-').replaceAll('∶', ':'); // prettier-ignore

/** A figure for the page: the - or ~ of a range becomes a dash, and nothing else changes. */
export const displayFigure = (figure: string) =>
  figure.replace(/(?<=.)[-~～–－−〜∼](?=[\d０-９零一二两三四五六七八九十百千])/gu, '—');
