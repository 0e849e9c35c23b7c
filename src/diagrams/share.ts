import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/** Lengths of bars on one scale that begins at zero, as parts of 100. */
export function shares(values: number[]): number[] {
  const x = scaleLinear([0, max(values) || 1], [0, 100]);
  return values.map((value) => tenths(x(value)));
}
