import type { Chain } from '../../src/model/chain.ts';
import type { LayeredInput } from '../../src/diagrams/chain/layered-graph.ts';
import type { PlacedChain, PlacedWire } from '../../src/diagrams/chain/place-chain.ts';

/** `['a b', 'c'], 'a>c b>c'`: layers, then links. */
export function sketch(layers: string[], links: string): LayeredInput {
  return {
    layers: layers.map((ids) => ids.split(' ')),
    links: links
      .split(/\s+/)
      .filter(Boolean)
      .map((link) => {
        const [source = '', target = ''] = link.split('>');
        return { source, target };
      }),
  };
}

/** The part of a chain that is laid out: all layers but those beside the flow. */
export function flowOf({ layers, links }: Chain): LayeredInput {
  const flow = layers.filter(({ stage }) => stage !== 'supporting').map(({ nodes }) => nodes.map(({ id }) => id));
  const inFlow = new Set(flow.flat());
  const ends = links.map(({ from, to }) => ({ source: from.id, target: to.id }));
  return { layers: flow, links: ends.filter(({ source, target }) => inFlow.has(source) && inFlow.has(target)) };
}

/** Boxes that share a cell. */
function overlaps({ boxes }: PlacedChain): string[] {
  const cells = boxes.map(({ layer, row }) => `${layer}/${row}`);
  return cells.filter((cell, i) => cells.indexOf(cell) !== i);
}

/** Wires in the cell of a box that is not one of their ends, except trunks beside an indented box. */
function throughBoxes(placed: PlacedChain, { links }: LayeredInput): string[] {
  return placed.wires.flatMap(({ link, layer, row, inGap, points }) => {
    const box = inGap ? undefined : placed.boxes.find((b) => b.layer === layer && b.row === row);
    const { source, target } = links[link]!;
    if (!box || box.id === source || box.id === target) return [];
    const beside = { start: ([x]: [number, number]) => x <= 5, end: ([x]: [number, number]) => x >= 95 };
    if (box.indents.some((side) => points.every(beside[side]))) return [];
    return [`${source}>${target} through ${box.id}`];
  });
}

/** Wires without a common end that overlap, unless all four ends are linked, so that nothing is misread. */
function merged({ wires }: PlacedChain, { links }: LayeredInput): string[] {
  const isLinked = (source: string, target: string) => links.some((l) => l.source === source && l.target === target);
  const found = new Set<string>();
  for (const [i, a] of wires.entries())
    for (const b of wires.slice(i + 1)) {
      const [one, other] = [links[a.link]!, links[b.link]!];
      if (a.layer !== b.layer || a.row !== b.row || a.inGap !== b.inGap) continue;
      if (one.source === other.source || one.target === other.target) continue;
      if (isLinked(one.source, other.target) && isLinked(other.source, one.target)) continue;
      const level = levels(a).some((x) => levels(b).some((y) => x.y === y.y && x.left < y.right && y.left < x.right));
      const upright = uprights(a).some((x) => uprights(b).some((y) => x.x === y.x && x.top < y.bottom && y.top < x.bottom)); // prettier-ignore
      if (level || upright) found.add(`${one.source}>${one.target} on ${other.source}>${other.target}`);
    }
  return [...found];
}

export const layoutFaults = (placed: PlacedChain, input: LayeredInput) => ({
  overlaps: overlaps(placed),
  through: throughBoxes(placed, input),
  merged: merged(placed, input),
  missing: input.links.filter((_, i) => !placed.wires.some(({ link }) => link === i)),
});
export const noFaults = { overlaps: [], through: [], merged: [], missing: [] };

/** The number of points at which wires without a common end cross. */
export function drawnCrossings({ wires }: PlacedChain, { links }: LayeredInput): number {
  const found = new Set<string>();
  for (const a of wires)
    for (const b of wires) {
      const [one, other] = [links[a.link]!, links[b.link]!];
      const sameCell = a.layer === b.layer && a.row === b.row && a.inGap === b.inGap;
      if (!sameCell || one.source === other.source || one.target === other.target) continue;
      for (const { y, left, right } of levels(a))
        for (const { x, top, bottom } of uprights(b))
          if (left < x && x < right && top < y && y < bottom) found.add([a.layer, a.inGap, a.row, x, y].join(' '));
    }
  return found.size;
}

const pairs = ({ points }: PlacedWire) => points.slice(1).map((point, i) => [points[i]!, point] as const);
const levels = (wire: PlacedWire) =>
  pairs(wire).flatMap(([[x1, y1], [x2, y2]]) => (y1 === y2 ? [{ y: y1, left: Math.min(x1, x2), right: Math.max(x1, x2) }] : [])); // prettier-ignore
const uprights = (wire: PlacedWire) =>
  pairs(wire).flatMap(([[x1, y1], [x2, y2]]) => (x1 === x2 ? [{ x: x1, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }] : [])); // prettier-ignore
