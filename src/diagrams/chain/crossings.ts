import { sum } from 'd3-array';
import type { LayeredGraph } from './layered-graph.ts';

/** For each item, those in the layer before and in the layer after it that it is linked with. */
export type Neighbours = Map<string, { before: string[]; after: string[] }>;

export function neighboursOf({ layers, segments }: LayeredGraph): Neighbours {
  const found: Neighbours = new Map(layers.flat().map(({ id }) => [id, { before: [], after: [] }]));
  for (const { source, target, from, to } of segments) {
    if (from === to) continue;
    const [left, right] = from < to ? [source, target] : [target, source];
    found.get(left)!.after.push(right);
    found.get(right)!.before.push(left);
  }
  return found;
}

/**
 * How many links of two items of one layer cross while `above` stands above `below`. Links that share an end do not
 * cross.
 */
export function crossingsOf(above: string, below: string, neighbours: Neighbours, place: Map<string, number>): number {
  const [a, b] = [neighbours.get(above)!, neighbours.get(below)!];
  const count = (upper: string[], lower: string[]) =>
    sum(upper, (u) => lower.filter((l) => place.get(u)! > place.get(l)!).length);
  return count(a.before, b.before) + count(a.after, b.after);
}

/** The number of crossings between neighbouring layers. */
export function crossings(graph: LayeredGraph): number {
  const neighbours = neighboursOf(graph);
  const place = new Map(graph.layers.flatMap((layer) => layer.map(({ id }, i) => [id, i] as const)));
  let count = 0;
  for (const layer of graph.layers)
    layer.forEach(({ id }, i) => {
      const after = neighbours.get(id)!.after;
      for (const other of layer.slice(i + 1))
        for (const u of after)
          for (const l of neighbours.get(other.id)!.after) if (place.get(u)! > place.get(l)!) count += 1;
    });
  return count;
}
