import { least, sum } from 'd3-array';
import type { LayeredGraph } from './layered-graph.ts';

/**
 * A row for every item, counted from 0. Items keep the order of their layer and stand as near as possible to what they
 * are linked with. The fullest layer takes all rows.
 */
export function assignRows({ layers, segments }: LayeredGraph, passes = 6): Map<string, number> {
  const rows = Math.max(1, ...layers.map(({ length }) => length));
  const row = new Map<string, number>();
  for (const layer of layers) layer.forEach(({ id }, i) => row.set(id, i));
  const indices = layers.map((_, i) => i);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const l of pass % 2 === 0 ? indices : indices.toReversed()) {
      const ids = layers[l]!.map(({ id }) => id);
      const placed = place(
        ids.map((id) => wishes(id, segments, row)),
        rows,
      );
      ids.forEach((id, i) => row.set(id, placed[i]!));
    }
  }
  return row;
}

/** The rows of what an item is linked with. */
const wishes = (id: string, segments: LayeredGraph['segments'], row: Map<string, number>): number[] =>
  segments.flatMap(({ source, target }) =>
    source === id ? [row.get(target)!] : target === id ? [row.get(source)!] : [],
  );

/**
 * Increasing rows with the least sum of distances to the wished rows, found by dynamic programming over items and rows.
 */
function place(wished: number[][], rows: number): number[] {
  const cost = (i: number, r: number) => sum(wished[i]!, (wish) => Math.abs(wish - r)) + r * 0.01;
  let best: { cost: number; rows: number[] }[] = Array.from({ length: rows }, () => ({ cost: 0, rows: [] }));
  wished.forEach((_, i) => {
    const next: typeof best = [];
    let cheapest: (typeof best)[number] | null = null;
    for (let r = 0; r < rows; r += 1) {
      const before = i === 0 ? best[r]! : r > 0 ? best[r - 1]! : { cost: Infinity, rows: [] };
      if (!cheapest || before.cost < cheapest.cost) cheapest = before;
      next.push({ cost: cheapest.cost + cost(i, r), rows: [...cheapest.rows, r] });
    }
    best = next;
  });
  return least(best, ({ cost }) => cost)!.rows;
}
