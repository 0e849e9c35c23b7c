import { extent, sort } from 'd3-array';
import type { LayeredGraph, Segment } from './layered-graph.ts';

/** The side of a gap at which a wire ends. */
type Side = 'left' | 'right';

/** The part of a wire in the gap between two layers, or from a layer back into itself. */
export interface Wire {
  segment: Segment;
  /** The gap right of this layer. */
  gap: number;
  start: { side: Side; row: number };
  end: { side: Side; row: number };
  /** Its vertical track in the gap, counted from 0. */
  track: number;
  /** A second track for its last part to the right, where another wire occupies its row up to there; else null. */
  detour: number | null;
}

export interface RoutedGaps {
  wires: Wire[];
  /** Number of tracks of each gap. */
  tracks: number[];
}

/** Gives each source its own vertical track in a gap, so that no two wires overlap. */
export function routeGaps(
  graph: LayeredGraph,
  row: Map<string, number>,
  direct: (segment: Segment) => boolean,
): RoutedGaps {
  const ends = graph.segments
    .filter((segment) => !direct(segment))
    .map((segment) => wireOf(segment, graph.layers.length, row));
  const tracks = graph.layers.map((_, gap) => assignTracks(ends.filter((wire) => wire.gap === gap)));
  return { wires: ends, tracks };
}

function wireOf(segment: Segment, layers: number, row: Map<string, number>): Wire {
  const { source, target, from, to } = segment;
  const rows = { start: row.get(source)!, end: row.get(target)! };
  // A wire within a layer leaves and enters on the same side: the right one, if there is a gap.
  const side: Side = from === layers - 1 && layers > 1 ? 'right' : 'left';
  const sides: [Side, Side] = from === to ? [side, side] : from < to ? ['left', 'right'] : ['right', 'left'];
  const gap = from === to ? (side === 'left' ? from : from - 1) : Math.min(from, to);
  return {
    segment,
    gap,
    start: { side: sides[0], row: rows.start },
    end: { side: sides[1], row: rows.end },
    track: 0,
    detour: null,
  };
}

/** The wires of one source in one gap, which share a trunk. */
interface Net {
  wires: Wire[];
  top: number;
  bottom: number;
  left: Set<number>;
  right: Set<number>;
}

function netsOf(wires: Wire[]): Net[] {
  return [...Map.groupBy(wires, ({ segment, start }) => `${segment.source} ${start.side}`).values()].map((group) => {
    const ends = group.flatMap(({ start, end }) => [start, end]);
    const [top, bottom] = extent(ends, ({ row }) => row) as [number, number];
    const on = (side: Side) => new Set(ends.filter((end) => end.side === side).map(({ row }) => row));
    return { wires: group, top, bottom, left: on('left'), right: on('right') };
  });
}

/**
 * Assigns tracks from left to right. Where one net enters a row from the left and another leaves the same row to the
 * right, the first must turn off before the second comes in. Nets whose trunks do not overlap may share a track.
 */
function assignTracks(wires: Wire[]): number {
  const nets = sort(
    netsOf(wires),
    ({ top }) => top,
    ({ bottom }) => bottom,
  );
  const waiting = new Set(nets.filter(({ top, bottom }) => bottom > top));
  const placed: { net: Net; track: number }[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].find((net) => [...waiting].every((other) => other === net || !mustPrecede(other, net)));
    const net = free ?? [...waiting][0]!;
    waiting.delete(net);
    const track =
      1 +
      Math.max(
        -1,
        ...placed.filter(({ net: other }) => mustPrecede(other, net) || meet(other, net)).map((p) => p.track),
      );
    placed.push({ net, track });
    for (const wire of net.wires) wire.track = track;
  }
  return detour(nets, Math.max(0, ...placed.map(({ track }) => track + 1)));
}

/**
 * Handles two nets that must each come before the other. The one that comes too late leaves its trunk a little above or
 * below the middle of the row, passes over the other's trunk and enters the row behind it. Gives the number of tracks
 * needed.
 */
function detour(nets: Net[], tracks: number): number {
  let next = tracks;
  for (const net of nets)
    for (const wire of net.wires) {
      const end = [wire.start, wire.end].find(({ side }) => side === 'right');
      if (!end || wire.start.row === wire.end.row) continue;
      const inWay = nets.filter((other) => other !== net && other.left.has(end.row) && reachOf(other) >= wire.track);
      if (inWay.some((other) => isMisread(wire, net, other))) wire.detour = next;
    }
  if (nets.some(({ wires }) => wires.some((wire) => wire.detour !== null))) next += 1;
  return next;
}

/**
 * Whether a reader would misread lines that overlap. Overlapping lines say that each source feeds all of the targets;
 * if that is true, nothing is misread.
 */
function isMisread({ segment }: Wire, net: Net, other: Net): boolean {
  const [mine, theirs] = [targetsOf(net), targetsOf(other)];
  return !theirs.has(segment.target) || [...theirs].some((target) => !mine.has(target));
}

const targetsOf = ({ wires }: Net) => new Set(wires.map(({ segment }) => segment.target));

/**
 * The last track in which a net occupies the rows on its left; a net without a trunk passes straight through its row.
 */
const reachOf = ({ wires, top, bottom }: Net) => (bottom > top ? wires[0]!.track : -1);

const mustPrecede = (a: Net, b: Net) => [...a.left].some((row) => b.right.has(row));
const meet = (a: Net, b: Net) => a.top <= b.bottom && b.top <= a.bottom;
