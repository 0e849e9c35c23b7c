import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

export interface Column {
  y: number;
  height: number;
}

/** Columns that stand on zero, or hang from it; a box of 24 by 88 each. `zero` is null where nothing is below it. */
export function columns(values: number[], height = 88): { columns: Column[]; zero: number | null } {
  const least = Math.min(0, min(values) ?? 0);
  const most = Math.max(0, max(values) ?? 0);
  const y = scaleLinear([least, most === least ? least + 1 : most], [height, 0]);
  const zero = tenths(y(0));
  return {
    columns: values.map((value) => {
      const end = tenths(y(value));
      return { y: Math.min(zero, end), height: tenths(Math.abs(zero - end)) };
    }),
    zero: least < 0 ? zero : null,
  };
}
