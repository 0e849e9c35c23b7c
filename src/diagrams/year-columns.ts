import { columns } from './columns.ts';
import { tenths } from './tenths.ts';
import { yearAxis } from './year-axis.ts';

export interface YearColumn {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The middle of the column, where its words stand. */
  middle: number;
  /** Its value and its year are written. Of many columns only those of the first and the last are. */
  labelled: boolean;
}

export const yearColumnsBox = { width: 272, height: 118, valueAt: 6, yearAt: 114 };
const { width } = yearColumnsBox;
const top = 20;
const most = 78;
const widest = 84;
const mostLabels = 6;
/** The part of its place that a column fills. */
const filled = 0.9;

/** Values of years as columns on zero, at distances to scale; `days` are the last days of the years, in order. */
export function yearColumns(values: number[], days: string[]): { columns: YearColumn[]; zero: number } {
  const drawn = columns(values, most);
  const axis = yearAxis(days, width, widest);
  if (!axis) throw new Error(`the days of a series are in order, each once, not ${days.join(', ')}`);
  // Few columns stand in the middle.
  const used = axis.x.at(-1)! + axis.width;
  const left = (width - used) / 2;
  return {
    columns: drawn.columns.map(({ y, height }, i) => {
      const x = left + axis.x[i]! + (axis.width * (1 - filled)) / 2;
      const labelled = values.length <= mostLabels || i === 0 || i === values.length - 1;
      return {
        ...{ x: tenths(x), y: tenths(top + y), width: tenths(axis.width * filled), height },
        ...{ middle: tenths(left + axis.x[i]! + axis.width / 2), labelled },
      };
    }),
    zero: tenths(top + (drawn.zero ?? most)),
  };
}
