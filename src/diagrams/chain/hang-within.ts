import { extent } from 'd3-array';
import type { LayeredGraph, Segment } from './layered-graph.ts';

/**
 * Links within a layer that share a trunk along its edge, as children hang from a parent: at the start where one node
 * feeds several, at the end where several feed one. The nodes that the trunk passes are indented to make room for it.
 */
export interface Hanging {
  layer: number;
  side: 'start' | 'end';
  /** The node that all links share: the source of a trunk at the start, the target of a trunk at the end. */
  anchor: string;
  segments: Segment[];
  top: number;
  bottom: number;
}

export interface Within {
  /** Straight from a box to the next one in its layer. */
  direct: Segment[];
  hanging: Hanging[];
}

/** Decides how links within layers are drawn. A link in neither list is routed through the gap beside its layer. */
export function hangWithin(graph: LayeredGraph, row: Map<string, number>): Within {
  const found: Within = { direct: [], hanging: [] };
  graph.layers.forEach((items, layer) => {
    const within = graph.segments.filter(({ from, to }) => from === layer && to === layer);
    const place = new Map(items.map(({ id }, i) => [id, i]));
    const isNext = ({ source, target }: Segment) => Math.abs(place.get(source)! - place.get(target)!) === 1;
    const out = groups(within, 'source').filter((group) => group.length > 1);
    const rest = within.filter((segment) => !out.flat().includes(segment));
    const inwards = groups(rest, 'target').filter((group) => group.length > 1);
    const single = rest.filter((segment) => !inwards.flat().includes(segment));
    found.direct.push(...single.filter(isNext));
    const wished = [
      ...out.map((group) => hanging(group, 'start', row)),
      ...inwards.map((group) => hanging(group, 'end', row)),
      ...single.filter((segment) => !isNext(segment)).map((segment) => hanging([segment], 'start', row)),
    ];
    for (const wish of wished) if (!found.hanging.some((other) => meet(wish, other))) found.hanging.push(wish);
  });
  return found;
}

const groups = (segments: Segment[], end: 'source' | 'target') => [
  ...Map.groupBy(segments, (segment) => segment[end]).values(),
];

function hanging(segments: Segment[], side: Hanging['side'], row: Map<string, number>): Hanging {
  const ends = segments.flatMap(({ source, target }) => [source, target]);
  const [top, bottom] = extent(ends, (id) => row.get(id)) as [number, number];
  const { from, source, target } = segments[0]!;
  const anchor = side === 'start' ? source : target;
  return { layer: from, side, anchor, segments, top, bottom };
}

const meet = (a: Hanging, b: Hanging) =>
  a.layer === b.layer && a.side === b.side && a.top <= b.bottom && b.top <= a.bottom;
