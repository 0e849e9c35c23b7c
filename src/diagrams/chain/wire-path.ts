import { line } from 'd3-shape';
import type { PlacedWire } from './place-chain.ts';

const polyline = line<[number, number]>()
  .x(([x]) => Math.round(x * 10) / 10)
  .y(([, y]) => Math.round(y * 10) / 10);

/** The polylines of one cell as one SVG path, in a box of 100 by 100; the same line is drawn once. */
export function wirePath(wires: PlacedWire[]): string {
  return [...new Set(wires.map(({ points }) => polyline(points)!))].join('');
}
