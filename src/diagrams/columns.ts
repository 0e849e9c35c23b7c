import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/** Heights of columns from a zero baseline, as parts of the tallest; a box of 24 by 88 each. */
export function columns(values: number[], height = 88): { y: number; height: number }[] {
  const y = scaleLinear([0, max(values) || 1], [height, 0]);
  return values.map((value) => ({ y: tenths(y(value)), height: tenths(height - y(value)) }));
}
