import { parsePeriod, type Period } from '../schema/period.ts';
import { periodOfWords } from '../schema/words-of-time.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import type { Spot } from './locate.ts';
import { readBlock } from './read-block.ts';
import type { Cell } from './table.ts';

/** What the heads of a cell say against a period, in words; null where they say nothing against it. */
export function cellTimes(
  period: Period,
  { block, cell }: Spot,
  figure: string | undefined,
  quantities: QuantityReader,
): string | null {
  const { cells, caption } = readBlock(block, quantities).table!;
  const own = periodsOf(cell!, caption);
  if (own.length > 0)
    return own.some((named) => agrees(period, named)) ? null : own.map(({ label }) => label).join('、');
  const years = [...`${cell!.rowHead} ${cell!.columnHead}`.matchAll(/(?<!\d)[12]\d{3}(?=年)/g)].map(([year]) => year);
  if (years.length > 0 && period.start !== null)
    return years.some((year) => period.start!.startsWith(year) || period.end!.startsWith(year))
      ? null
      : `${years[0]}年`;
  return againstTotal(period, cell!, cells, caption, isRatio(figure, quantities));
}

/** The periods that a row or a column is of: the year of one may complete the month of the other. */
export function periodsOf({ rowHead, columnHead }: Pick<Cell, 'rowHead' | 'columnHead'>, caption: string): Period[] {
  const heads = [...rowHead.split('，'), columnHead];
  const year = /(?<!\d)[12]\d{3}(?=年|$)/.exec([...heads, caption].join(' '))?.[0] ?? null;
  const found = heads.flatMap((head) => periodOfWords(head, year) ?? []).map(parsePeriod);
  const periods = found.filter((period): period is Period => !('error' in period));
  // 2024年 over 上半年: the finer is meant.
  const finer = periods.filter(({ kind }) => kind !== 'year');
  return periods.length > 1 && finer.length > 0 ? finer : periods;
}

/** Of the same days; what is known as of a day may be recorded as of that day, its month or its year. */
function agrees(period: Period, named: Period): boolean {
  if (period.end === null) return true;
  if (period.start !== null && named.start !== null) return period.start === named.start && period.end === named.end;
  return period.end >= (named.start ?? `${named.end!.slice(0, 4)}-01-01`) && (period.start ?? period.end) <= named.end!;
}

/** A row or column without a period among others that have one adds them up: it is of none of them. */
function againstTotal(period: Period, cell: Cell, cells: Cell[], caption: string, ratio: boolean): string | null {
  if (ratio || period.start === null) return null;
  const beside = cells.filter((other) => other !== cell && (other.row === cell.row || other.column === cell.column));
  const one = beside
    .flatMap((other) => periodsOf(other, caption))
    .some(({ start, end }) => start === period.start && end === period.end);
  return one ? `“${[cell.rowHead, cell.columnHead].filter((head) => head !== '').join('，')}”` : null;
}

function isRatio(figure: string | undefined, quantities: QuantityReader): boolean {
  const quantity = figure === undefined ? null : quantities.parse(figure);
  return quantity !== null && quantities.magnitude(quantity)?.dimension === 'ratio';
}
