import { assignRows } from './assign-rows.ts';
import { layeredGraph, type LayeredGraph, type LayeredInput, type Segment } from './layered-graph.ts';
import { orderLayers } from './order-layers.ts';
import { routeGaps, type Wire } from './route-gaps.ts';

/** A box by its cell in the grid: layers are columns, from 0. */
export interface PlacedBox {
  id: string;
  layer: number;
  row: number;
}

/** A polyline within one cell of the grid; x and y are parts of 100 of the cell. */
export interface PlacedWire {
  /** Index of the link that it belongs to. */
  link: number;
  /** The cell: a layer, or the gap to the right of it. */
  layer: number;
  inGap: boolean;
  row: number;
  points: [x: number, y: number][];
}

/** Where a wire ends at its target box. */
export type Entry = 'left' | 'right' | 'top' | 'bottom';

export interface PlacedChain {
  rows: number;
  boxes: PlacedBox[];
  wires: PlacedWire[];
  /** By link: how it comes in. */
  entries: Entry[];
}

const middle = 50;

/**
 * Lays a chain out on a grid of layers and rows, so that the page can stretch it: boxes fill cells, wires are drawn in
 * the cells between them and in cells without a box. Deterministic; knows no size of text, no colour, no DOM.
 */
export function placeChain(input: LayeredInput): PlacedChain {
  const graph = orderLayers(layeredGraph(input));
  const row = assignRows(graph);
  const isDirect = (segment: Segment) => isNextBelow(segment, graph);
  const { wires, tracks } = routeGaps(graph, row, isDirect);
  const entries: Entry[] = [];
  for (const { segment, end } of wires) {
    entries[segment.link] = end.side === 'right' ? 'left' : 'right';
  }
  const direct = graph.segments.filter(isDirect);
  for (const { link, source, target } of direct) entries[link] = row.get(target)! > row.get(source)! ? 'top' : 'bottom';
  return {
    rows: Math.max(...graph.layers.map(({ length }) => length)),
    boxes: graph.layers.flatMap((items, layer) =>
      items.filter(({ isNode }) => isNode).map(({ id }) => ({ id, layer, row: row.get(id)! })),
    ),
    wires: [
      ...wires.flatMap((wire) => throughGap(wire, tracks[wire.gap]!)),
      ...throughLayers(graph, row),
      ...direct.flatMap((segment) => downwards(segment, row)),
    ],
    entries,
  };
}

/** Whether a link within a layer joins neighbours in it: a straight line between the two boxes will do. */
function isNextBelow({ from, to, source, target }: Segment, { layers }: LayeredGraph): boolean {
  if (from !== to) return false;
  const place = (id: string) => layers[from]!.findIndex((item) => item.id === id);
  return Math.abs(place(source) - place(target)) === 1;
}

/** Along its row to the track, along the track, along the other row. */
function throughGap({ segment, gap, start, end, track }: Wire, tracks: number): PlacedWire[] {
  const at = { link: segment.link, layer: gap, inGap: true };
  const edge = (side: string) => (side === 'left' ? 0 : 100);
  if (start.row === end.row) return [{ ...at, row: start.row, points: [[edge(start.side), middle], [edge(end.side), middle]] }]; // prettier-ignore
  const x = (100 * (track + 1)) / (tracks + 1);
  const down = end.row > start.row;
  const [top, bottom] = down ? [start, end] : [end, start];
  const between = Array.from({ length: bottom.row - top.row - 1 }, (_, i) => top.row + 1 + i);
  return [
    { ...at, row: top.row, points: [[edge(top.side), middle], [x, middle], [x, 100]] },
    ...between.map((row): PlacedWire => ({ ...at, row, points: [[x, 0], [x, 100]] })),
    { ...at, row: bottom.row, points: [[x, 0], [x, middle], [edge(bottom.side), middle]] },
  ]; // prettier-ignore
}

/** Straight through the empty cells that a stand-in keeps free. */
function throughLayers({ layers, segments }: LayeredGraph, row: Map<string, number>): PlacedWire[] {
  return layers.flatMap((items, layer) =>
    items
      .filter(({ isNode }) => !isNode)
      .flatMap(
        ({ id }) =>
        segments
          .filter(({ target }) => target === id)
          .map(({ link }): PlacedWire => ({ link, layer, inGap: false, row: row.get(id)!, points: [[0, middle], [100, middle]] })), // prettier-ignore
      ),
  );
}

function downwards({ link, source, target, from }: Segment, row: Map<string, number>): PlacedWire[] {
  const [top, bottom] = [row.get(source)!, row.get(target)!].sort((a, b) => a - b) as [number, number];
  return Array.from({ length: bottom - top + 1 }, (_, i): PlacedWire => {
    const points: PlacedWire['points'] = [[middle, i === 0 ? middle : 0], [middle, top + i === bottom ? middle : 100]]; // prettier-ignore
    return { link, layer: from, inGap: false, row: top + i, points };
  });
}
