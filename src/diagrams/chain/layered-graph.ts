/** A chain as the layout needs it: the layers with their nodes, and the links. */
export interface LayeredInput {
  /** Node ids of each layer, upstream first. */
  layers: string[][];
  links: { source: string; target: string }[];
}

/** A place in a layer: a node, or a dummy where a link passes through the layer (a dummy node of the literature). */
export interface LayerItem {
  id: string;
  isNode: boolean;
}

/** A part of a link, between neighbouring layers or within one layer. */
export interface Segment {
  /** Index of the link that it belongs to. */
  link: number;
  source: string;
  target: string;
  /** Layers of the two ends. */
  from: number;
  to: number;
}

/** A graph in which every link between layers joins neighbouring ones: Sugiyama's proper layered graph. */
export interface LayeredGraph {
  layers: LayerItem[][];
  segments: Segment[];
}

/** Cuts links that skip layers, with one dummy in each skipped layer; links from the same node share their dummies. */
export function layeredGraph({ layers, links }: LayeredInput): LayeredGraph {
  const layerOf = new Map(layers.flatMap((ids, layer) => ids.map((id) => [id, layer] as const)));
  const graph: LayeredGraph = { layers: layers.map((ids) => ids.map((id) => ({ id, isNode: true }))), segments: [] };
  links.forEach(({ source, target }, link) => {
    const [from, to] = [layerOf.get(source), layerOf.get(target)];
    if (from === undefined || to === undefined) return;
    const step = Math.sign(to - from);
    let at = source;
    for (let layer = from + step; step !== 0 && layer !== to; layer += step) {
      const id = `${source}→${layer}`;
      const there = graph.layers[layer]!;
      if (!there.some((item) => item.id === id)) there.push({ id, isNode: false });
      graph.segments.push({ link, source: at, target: id, from: layer - step, to: layer });
      at = id;
    }
    graph.segments.push({ link, source: at, target, from: to - step, to });
  });
  return graph;
}
