import { sort } from 'd3-array';
import type { Chain, ChainLayer, ChainNode } from '../../model/chain.ts';
import type { Status } from '../../model/figure.ts';
import { feeders } from './feeders.ts';
import { placeChain, type WireEntry, type PlacedBox, type PlacedWire } from './place-chain.ts';
import { wirePath } from './wire-path.ts';

/** A node and its cell. Columns and rows count from 1, as in a CSS grid; row 1 holds the heads of the layers. */
export interface DrawnNode {
  node: ChainNode;
  /** Its number among the nodes that feed others, from 1; null where it feeds none. */
  number: number | null;
  /** Numbers of all nodes upstream of it. */
  fedBy: number[];
  /** Its inputs drawn by a wire, and those told in words because one of the two nodes stands beside the flow. */
  inputs: { wired: ChainNode['inputs']; beside: ChainNode['inputs'] };
  row: number;
  entries: WireEntry[];
  indents: PlacedBox['indents'];
}
/** All wires of the same look in one cell. */
export interface DrawnWire {
  column: number;
  row: number;
  path: string;
  inferred: boolean;
  tone: Status['tone'];
}
export interface DrawnChain {
  layers: { layer: ChainLayer; column: number; nodes: DrawnNode[] }[];
  wires: DrawnWire[];
  /** The layers of supporting nodes, which stand beside the flow. */
  beside: { layer: ChainLayer; nodes: DrawnNode[] }[];
  unplaced: DrawnNode[];
}

/** A chain on a grid of layers (odd columns), gaps (even columns) and rows. */
export function drawChain(chain: Chain): DrawnChain {
  const flow = chain.layers.filter(({ stage }) => stage !== 'supporting');
  const inFlow = new Set(flow.flatMap(({ nodes }) => nodes));
  const links = chain.links.filter(({ from, to }) => inFlow.has(from) && inFlow.has(to));
  const ends = links.map(({ from, to }) => ({ source: from.id, target: to.id }));
  const placed = placeChain({ layers: flow.map(({ nodes }) => nodes.map(({ id }) => id)), links: ends });
  const upstream = feeders(chain.nodes.map(({ id }) => id), chain.links.map(({ from, to }) => ({ source: from.id, target: to.id }))); // prettier-ignore
  const feeding = chain.nodes.filter((node) => chain.links.some(({ from }) => from === node));
  const number = new Map(feeding.map(({ id }, i) => [id, i + 1]));
  const boxes = new Map(placed.boxes.map((box) => [box.id, box]));
  const drawn = (node: ChainNode): DrawnNode => {
    const box = boxes.get(node.id);
    return {
      node,
      number: number.get(node.id) ?? null,
      fedBy: sort([...upstream.get(node.id)!].map((id) => number.get(id)!)),
      inputs: {
        wired: node.inputs.filter((input) => inFlow.has(node) && inFlow.has(input.node)),
        beside: node.inputs.filter((input) => !inFlow.has(node) || !inFlow.has(input.node)),
      },
      row: box ? box.row + 2 : 0,
      entries: sort(new Set(placed.entries.filter((_, i) => ends[i]!.target === node.id))),
      indents: box?.indents ?? [],
    };
  };
  const inRows = (nodes: ChainNode[]) => sort(nodes.map(drawn), ({ row }) => row);
  return {
    layers: flow.map((layer, i) => ({ layer, column: 2 * i + 1, nodes: inRows(layer.nodes) })),
    wires: drawWires(placed.wires, links),
    beside: chain.layers
      .filter((layer) => !flow.includes(layer))
      .map((layer) => ({ layer, nodes: inRows(layer.nodes) })),
    unplaced: chain.unplaced.map(drawn),
  };
}

/** Inferred wires come first, so that stated ones are painted over them. */
function drawWires(wires: PlacedWire[], links: Chain['links']): DrawnWire[] {
  const cells = Map.groupBy(wires, ({ layer, inGap, row, link }) => {
    const { basis, to } = links[link]!;
    return [2 * layer + (inGap ? 2 : 1), row + 2, basis === 'inferred', to.status.tone].join(' ');
  });
  const drawn = [...cells.entries()].map(([key, group]): DrawnWire => {
    const [column, row, inferred, tone] = key.split(' ');
    return {
      column: Number(column),
      row: Number(row),
      path: wirePath(group),
      inferred: inferred === 'true',
      tone: tone as Status['tone'],
    };
  });
  return sort(
    drawn,
    ({ column }) => column,
    ({ row }) => row,
    ({ inferred }) => !inferred,
  );
}
