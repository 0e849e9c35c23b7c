import { tenths } from '../tenths.ts';
import type { PlacedWire } from './place-chain.ts';

/** An orthogonal polyline as an SVG path. */
function polyline([start, ...points]: PlacedWire['points']): string {
  let [x, y] = start!;
  let path = `M${tenths(x)} ${tenths(y)}`;
  for (const [nextX, nextY] of points) {
    path += nextY === y ? `H${tenths(nextX)}` : `V${tenths(nextY)}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** The polylines of one cell as one SVG path in a box of 100 by 100; equal lines are drawn once. */
export const wirePath = (wires: PlacedWire[]): string =>
  [...new Set(wires.map(({ points }) => polyline(points)))].join('');
