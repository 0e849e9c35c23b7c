import type { Item, LayeredGraph, Segment } from './layered-graph.ts';

/** Orders the items of each layer so that few links cross: barycentres swept to and fro, then swaps of neighbours. */
export function orderLayers(graph: LayeredGraph, sweeps = 8): LayeredGraph {
  let best = graph.layers;
  let least = crossings({ ...graph, layers: best });
  let current = best;
  for (let sweep = 0; sweep < sweeps && least > 0; sweep += 1) {
    current = swapNeighbours({ ...graph, layers: sweepOnce({ ...graph, layers: current }, sweep % 2 === 0) });
    const count = crossings({ ...graph, layers: current });
    if (count < least) [best, least] = [current, count];
  }
  return joinWithin({ ...graph, layers: best });
}

const positions = (layer: Item[]) => new Map(layer.map(({ id }, i) => [id, i]));
const between = ({ segments }: LayeredGraph, layer: number) =>
  segments.filter(({ from, to }) => from !== to && Math.min(from, to) === layer);

/** Segments that cross between neighbouring layers; those that share an end do not. */
export function crossings(graph: LayeredGraph): number {
  return graph.layers.slice(1).reduce((sum, _, layer) => sum + crossingsBetween(graph, layer), 0);
}

function crossingsBetween(graph: LayeredGraph, layer: number): number {
  const [left, right] = [positions(graph.layers[layer]!), positions(graph.layers[layer + 1]!)];
  const pairs = between(graph, layer).map(({ source, target }) => [
    left.get(source) ?? left.get(target)!,
    right.get(target) ?? right.get(source)!,
  ]);
  let count = 0;
  pairs.forEach(([a, b], i) => {
    for (const [c, d] of pairs.slice(i + 1)) if ((a! - c!) * (b! - d!) < 0) count += 1;
  });
  return count;
}

function sweepOnce(graph: LayeredGraph, forward: boolean): Item[][] {
  const layers = [...graph.layers];
  const indices = layers.map((_, i) => i);
  for (const layer of forward ? indices.slice(1) : indices.slice(0, -1).reverse()) {
    const fixed = forward ? layer - 1 : layer + 1;
    layers[layer] = byBarycentre(layers[layer]!, layers[fixed]!, graph.segments);
  }
  return layers;
}

function byBarycentre(layer: Item[], fixed: Item[], segments: Segment[]): Item[] {
  const place = positions(fixed);
  const barycentre = ({ id }: Item, i: number) => {
    const places = segments.flatMap(({ source, target }) => {
      const other = source === id ? target : target === id ? source : undefined;
      const at = other === undefined ? undefined : place.get(other);
      return at === undefined ? [] : [at];
    });
    return places.length > 0 ? places.reduce((a, b) => a + b, 0) / places.length : i;
  };
  const keyed = layer.map((item, i) => ({ item, i, key: barycentre(item, i) }));
  return keyed.sort((a, b) => a.key - b.key || a.i - b.i).map(({ item }) => item);
}

/** Swaps neighbours while that removes crossings. */
function swapNeighbours(graph: LayeredGraph): Item[][] {
  let { layers } = graph;
  let count = crossings({ ...graph, layers });
  for (let improved = true; improved && count > 0;) {
    improved = false;
    for (const [l, layer] of layers.entries()) {
      for (let i = 0; i + 1 < layer.length; i += 1) {
        const swapped = layers.with(l, layers[l]!.with(i, layers[l]![i + 1]!).with(i + 1, layers[l]![i]!));
        const after = crossings({ ...graph, layers: swapped });
        if (after < count) [layers, count, improved] = [swapped, after, true];
      }
    }
  }
  return layers;
}

/** Puts a node that is fed within its layer directly below the one that feeds it, where that costs no crossing. */
function joinWithin(graph: LayeredGraph): LayeredGraph {
  let { layers } = graph;
  const moved = new Set<string>();
  for (const { source, target, from, to } of graph.segments) {
    if (from !== to || moved.has(target)) continue;
    const rest = layers[from]!.filter(({ id }) => id !== target);
    const item = layers[from]!.find(({ id }) => id === target)!;
    const joined = layers.with(from, rest.toSpliced(rest.findIndex(({ id }) => id === source) + 1, 0, item));
    if (crossings({ ...graph, layers: joined }) > crossings({ ...graph, layers })) continue;
    layers = joined;
    moved.add(target);
  }
  return { ...graph, layers };
}
