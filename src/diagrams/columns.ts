import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/** Columns on a zero baseline, each in a box of 24 by `height` units; the tallest fills its box. */
export function columns(values: number[], height = 88): { y: number; height: number }[] {
  const y = scaleLinear([0, max(values) || 1], [height, 0]);
  return values.map((value) => ({ y: tenths(y(value)), height: tenths(height - y(value)) }));
}
