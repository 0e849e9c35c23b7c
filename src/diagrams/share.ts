import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/** Lengths of bars from zero, in percent of the largest. */
export function shares(values: number[]): number[] {
  const x = scaleLinear([0, max(values) || 1], [0, 100]);
  return values.map((value) => tenths(x(value)));
}
