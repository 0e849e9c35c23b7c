import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { tenths } from './tenths.ts';

/**
 * Two values as points above a zero baseline at y = 51, in a box of 100 by 52, and a line between them, whose course
 * nobody knows.
 */
export function slope(first: number, last: number): { axis: string; line: string; points: string } {
  const y = scaleLinear([0, Math.max(first, last) || 1], [51, 4]);
  const ends: [number, number][] = [
    [2, tenths(y(first))],
    [98, tenths(y(last))],
  ];
  return { axis: 'M0 51H100', line: line()(ends)!, points: ends.map(([x, height]) => `M${x} ${height}h.01`).join('') };
}
