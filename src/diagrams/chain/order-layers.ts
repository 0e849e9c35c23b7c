import { mean, sort } from 'd3-array';
import { crossings, crossingsOf, type Neighbours, neighboursOf } from './crossings.ts';
import type { LayerItem, LayeredGraph } from './layered-graph.ts';

/**
 * Orders the items of each layer so that few links cross: sweeps by barycentre, then swaps of neighbours. It starts
 * from the order as written and, while links still cross, from shuffles of it. Of orders with equally few crossings the
 * one nearest to the order as written is taken.
 */
export function orderLayers(graph: LayeredGraph, starts = 24): LayeredGraph {
  const neighbours = neighboursOf(graph);
  const chance = repeatableChance();
  let best = graph.layers;
  let least = Infinity;
  for (let start = 0; start < starts && least > 0; start += 1) {
    const layers = start === 0 ? graph.layers : graph.layers.map((layer) => shuffled(layer, chance));
    const [found, count] = settle(layers, graph, neighbours);
    if (count < least) [best, least] = [found, count];
  }
  return joinWithin({ ...graph, layers: asWritten(best, graph.layers, neighbours) });
}

/** Sweeps until no crossing is left or the sweeps are used up; gives the best order found and its crossings. */
function settle(
  start: LayerItem[][],
  graph: LayeredGraph,
  neighbours: Neighbours,
  sweeps = 8,
): [LayerItem[][], number] {
  let current = start;
  let best = start;
  let least = crossings({ ...graph, layers: start });
  for (let sweep = 0; sweep < sweeps && least > 0; sweep += 1) {
    current = swapNeighbours(sweepOnce(current, neighbours, sweep % 2 === 0), neighbours);
    const count = crossings({ ...graph, layers: current });
    if (count < least) [best, least] = [current, count];
  }
  return [best, least];
}

function sweepOnce(start: LayerItem[][], neighbours: Neighbours, forward: boolean): LayerItem[][] {
  const layers = [...start];
  const indices = layers.map((_, i) => i);
  for (const layer of forward ? indices.slice(1) : indices.slice(0, -1).reverse()) {
    const place = new Map(layers[forward ? layer - 1 : layer + 1]!.map(({ id }, i) => [id, i]));
    const side = forward ? 'before' : 'after';
    const keyed = layers[layer]!.map((item, i) => {
      return { item, key: mean(neighbours.get(item.id)![side], (id) => place.get(id)) ?? i };
    });
    layers[layer] = sort(keyed, ({ key }) => key).map(({ item }) => item);
  }
  return layers;
}

/** Swaps neighbours while that removes crossings. */
const swapNeighbours = (start: LayerItem[][], neighbours: Neighbours): LayerItem[][] =>
  swapWhere(start, (a, b, place) => crossingsOf(b, a, neighbours, place) < crossingsOf(a, b, neighbours, place));

function swapWhere(
  start: LayerItem[][],
  better: (a: string, b: string, place: Map<string, number>) => boolean,
): LayerItem[][] {
  const layers = start.map((layer) => [...layer]);
  const place = new Map(layers.flatMap((layer) => layer.map(({ id }, i) => [id, i] as const)));
  for (let improved = true; improved;) {
    improved = false;
    for (const layer of layers) {
      for (let i = 0; i + 1 < layer.length; i += 1) {
        const [a, b] = [layer[i]!, layer[i + 1]!];
        if (!better(a.id, b.id, place)) continue;
        [layer[i], layer[i + 1]] = [b, a];
        place.set(b.id, i).set(a.id, i + 1);
        improved = true;
      }
    }
  }
  return layers;
}

/** Puts neighbours back into the order as written, where that adds no crossing. */
function asWritten(start: LayerItem[][], written: LayerItem[][], neighbours: Neighbours): LayerItem[][] {
  const before = new Map(written.flatMap((layer) => layer.map(({ id }, i) => [id, i] as const)));
  return swapWhere(start, (a, b, place) => {
    const gain = crossingsOf(a, b, neighbours, place) - crossingsOf(b, a, neighbours, place);
    return gain > 0 || (gain === 0 && before.get(b)! < before.get(a)!);
  });
}

/** Puts a node that is fed within its layer below the node that feeds it, where that adds no crossing. */
function joinWithin(graph: LayeredGraph): LayeredGraph {
  let { layers } = graph;
  const moved = new Map<string, string>();
  for (const { source, target, from, to } of graph.segments) {
    if (from !== to || moved.has(target)) continue;
    const rest = layers[from]!.filter(({ id }) => id !== target);
    const item = layers[from]!.find(({ id }) => id === target)!;
    const sources = graph.segments
      .filter((other) => other.from === from && other.to === to && other.target === target)
      .map((other) => other.source);
    let at = rest.findLastIndex(({ id }) => sources.includes(id)) + 1;
    while (at < rest.length && moved.get(rest[at]!.id) === source) at += 1;
    const joined = layers.with(from, rest.toSpliced(at, 0, item));
    if (crossings({ ...graph, layers: joined }) > crossings({ ...graph, layers })) continue;
    layers = joined;
    moved.set(target, source);
  }
  return { ...graph, layers };
}

/** Pseudo-random numbers from 0 to 1, the same in every build. */
function repeatableChance(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffled(layer: LayerItem[], chance: () => number): LayerItem[] {
  const keyed = layer.map((item) => ({ item, key: chance() }));
  return sort(keyed, ({ key }) => key).map(({ item }) => item);
}
