import { extent } from 'd3-array';
import { assignRows } from './assign-rows.ts';
import { hangWithin, type Hanging } from './hang-within.ts';
import { layeredGraph, type LayeredGraph, type LayeredInput, type Segment } from './layered-graph.ts';
import { orderLayers } from './order-layers.ts';
import { routeGaps, type Wire } from './route-gaps.ts';

/** A box and its cell in the grid; layers are columns, counted from 0. */
export interface PlacedBox {
  id: string;
  layer: number;
  row: number;
  /** The edges of the cell at which the box leaves room for a trunk. */
  indents: Hanging['side'][];
}

/** A polyline within one cell of the grid; x and y are percentages of the cell. */
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
export type WireEntry = 'left' | 'right' | 'top' | 'bottom' | 'top-end' | 'bottom-end';

export interface PlacedChain {
  rows: number;
  boxes: PlacedBox[];
  wires: PlacedWire[];
  /** For each link, where it enters its target. */
  entries: WireEntry[];
}

const middle = 50;
/** The x of a trunk in the cells of a layer, in percent. */
const trunk = { start: 5, end: 95 };

/**
 * Lays a chain out on a grid of layers and rows that the page can stretch. Boxes fill cells; wires run through the
 * cells of the gaps, through cells without a box, and beside indented boxes. Deterministic; independent of text size,
 * colour and DOM.
 */
export function placeChain(input: LayeredInput): PlacedChain {
  const graph = orderLayers(layeredGraph(input));
  const row = assignRows(graph);
  const { direct, hanging } = hangWithin(graph, row);
  const within = new Set([...direct, ...hanging.flatMap(({ segments }) => segments)]);
  const { wires, tracks } = routeGaps(graph, row, (segment) => within.has(segment));
  const boxes = placeBoxes(graph, row, hanging);
  const entries: WireEntry[] = [];
  for (const { segment, end } of wires) entries[segment.link] = end.side === 'right' ? 'left' : 'right';
  for (const segment of direct) entries[segment.link] = verticalEntry(segment, row);
  for (const { side, segments } of hanging)
    for (const segment of segments) entries[segment.link] = side === 'start' ? 'left' : `${verticalEntry(segment, row)}-end`; // prettier-ignore
  return {
    rows: Math.max(0, ...graph.layers.map(({ length }) => length)),
    boxes,
    wires: [
      ...wires.flatMap((wire) => throughGap(wire, tracks[wire.gap]!)),
      ...wires.flatMap((wire) => besideBoxes(wire, boxes)),
      ...throughLayers(graph, row),
      ...direct.flatMap((segment) => downwards(segment, row)),
      ...hanging.flatMap((group) => group.segments.flatMap((segment) => alongTrunk(segment, group, row))),
    ],
    entries,
  };
}

function placeBoxes({ layers }: LayeredGraph, row: Map<string, number>, hanging: Hanging[]): PlacedBox[] {
  return layers.flatMap((items, layer) =>
    items
      .filter(({ isNode }) => isNode)
      .map(({ id }) => {
        const at = row.get(id)!;
        const beside = hanging.filter((h) => h.layer === layer && h.anchor !== id && h.top <= at && at <= h.bottom);
        return { id, layer, row: at, indents: beside.map(({ side }) => side) };
      }),
  );
}

const verticalEntry = ({ source, target }: Segment, row: Map<string, number>) =>
  row.get(target)! > row.get(source)! ? 'top' : 'bottom';

/** The wire goes along its row to the track, along the track, and along the other row. */
function throughGap({ segment, gap, start, end, track, detour }: Wire, tracks: number): PlacedWire[] {
  const at = { link: segment.link, layer: gap, inGap: true };
  const edge = (side: string) => (side === 'left' ? 0 : 100);
  if (start.row === end.row) return [{ ...at, row: start.row, points: [[edge(start.side), middle], [edge(end.side), middle]] }]; // prettier-ignore
  const xOf = (index: number) => (100 * (index + 1)) / (tracks + 1);
  const x = xOf(track);
  const [top, bottom] = end.row > start.row ? [start, end] : [end, start];
  /** From the edge to the trunk; `from` is the y at which the trunk enters the row: 0 from above, 100 from below. */
  const turn = (side: string, from: number): PlacedWire['points'] => {
    if (side === 'left' || detour === null) return [[edge(side), middle], [x, middle], [x, from]]; // prettier-ignore
    const [aside, lane] = [xOf(detour), (middle + from) / 2];
    return [[100, middle], [aside, middle], [aside, lane], [x, lane], [x, from]]; // prettier-ignore
  };
  const between = Array.from({ length: bottom.row - top.row - 1 }, (_, i) => top.row + 1 + i);
  return [
    { ...at, row: top.row, points: turn(top.side, 100) },
    ...between.map((row): PlacedWire => ({ ...at, row, points: [[x, 0], [x, 100]] })),
    { ...at, row: bottom.row, points: turn(bottom.side, 0).reverse() },
  ]; // prettier-ignore
}

/** The rest of the wire from the gap to a box that is indented on that side. */
function besideBoxes({ segment, gap, start, end }: Wire, boxes: PlacedBox[]): PlacedWire[] {
  return [start, end].flatMap(({ side, row }) => {
    const [layer, indent, edge] = side === 'left' ? ([gap, 'end', 100] as const) : ([gap + 1, 'start', 0] as const);
    const box = boxes.find((b) => b.layer === layer && b.row === row);
    if (!box?.indents.includes(indent)) return [];
    return [
      {
        link: segment.link,
        layer,
        inGap: false,
        row,
        points: [
          [edge, middle],
          [middle, middle],
        ],
      },
    ];
  });
}

/** Straight lines through the empty cells that dummies keep free. */
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
  const [top, bottom] = extent([row.get(source)!, row.get(target)!]) as [number, number];
  return Array.from({ length: bottom - top + 1 }, (_, i): PlacedWire => {
    const points: PlacedWire['points'] = [[middle, i === 0 ? middle : 0], [middle, top + i === bottom ? middle : 100]]; // prettier-ignore
    return { link, layer: from, inGap: false, row: top + i, points };
  });
}

/**
 * From behind the anchor along the edge of the layer, then to the indented box. Boxes are painted over what runs behind
 * them.
 */
function alongTrunk({ link, source, target }: Segment, { layer, side, anchor }: Hanging, row: Map<string, number>) {
  const x = trunk[side];
  const [at, other] = [row.get(anchor)!, row.get(source === anchor ? target : source)!];
  const [top, bottom] = extent([at, other]) as [number, number];
  return Array.from({ length: bottom - top + 1 }, (_, i): PlacedWire => {
    const here = top + i;
    const points: PlacedWire['points'] = [[x, here === top ? middle : 0], [x, here === bottom ? middle : 100]]; // prettier-ignore
    if (here === other) points.splice(here === top ? 0 : 2, 0, [middle, middle]);
    return { link, layer, inGap: false, row: here, points };
  });
}
