import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { tenths } from './tenths.ts';

/**
 * Two values as points above a zero baseline at y = 51, in a box of 100 by 52, and a line between them, whose course
 * nobody knows.
 */
export function slope(first: number, last: number): { axis: string; line: string; points: string } {
  const least = Math.min(0, first, last);
  const most = Math.max(0, first, last);
  // Above zero alone the axis is the foot, below it the head; else it runs between.
  const y = scaleLinear([least, most === least ? least + 1 : most], [least < 0 ? 48 : 51, most > 0 ? 4 : 1]);
  const ends: [number, number][] = [
    [2, tenths(y(first))],
    [98, tenths(y(last))],
  ];
  const points = ends.map(([x, height]) => `M${x} ${height}h.01`).join('');
  return { axis: `M0 ${tenths(y(0))}H100`, line: line()(ends)!, points };
}
