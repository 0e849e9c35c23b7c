import type { DrawnChain } from '../diagrams/chain/draw-chain.ts';

/** The sizes that the common style sheets cover: rows, columns and layers of a chain, and nodes that feed others. */
const known = { rows: 12, columns: 7, layers: 4, nodes: 20 };

/** Style rules for chains larger than that, for the page that shows them; empty where there are none. */
export function chainSheet(chains: DrawnChain[]): string {
  const most = (sizes: (chain: DrawnChain) => number[]) => Math.max(0, ...chains.flatMap(sizes));
  const layers = most((chain) => [chain.layers.length]);
  const nodes = most((chain) => allNodes(chain).map(({ number }) => number ?? 0));
  const rows = most((chain) => [...allNodes(chain), ...chain.wires].map(({ row }) => row));
  const columns = 2 * layers - 1;
  return [
    ...beyond(known.rows, rows).map((n) => `.row-${n}{grid-row:${n}}`),
    ...beyond(known.columns, columns).map((n) => `.column-${n}{grid-column:${n}}`),
    ...beyond(known.layers, layers).map(layerRule),
    ...beyond(known.nodes, nodes).map((n) => `${mark(`.node-${n}`, `.fed-by-${n}`)},${mark(`.fed-by-${n}`, `.node-${n}`)}{box-shadow:0 0 0 2px var(--ink-source)}`), // prettier-ignore
  ].join('\n');
}

/** A rule that marks something while the reader points at something else. */
const mark = (pointed: string, marked: string) => `.industry-chain:has(${pointed}:is(:hover,:focus-within)) ${marked}`;

const allNodes = ({ layers, beside, unplaced }: DrawnChain) => [
  ...[...layers, ...beside].flatMap(({ nodes }) => nodes),
  ...unplaced,
];

const beyond = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + 1 + i);

/** Columns of boxes are four times as wide as the gaps between them. */
function layerRule(layers: number): string {
  const part = 100 / (5 * layers - 1);
  return `.chain.layers-${layers}{--layer-width:${(4 * part).toFixed(2)}%;--gap-width:${part.toFixed(2)}%;grid-template-columns:repeat(${layers - 1},var(--layer-width) var(--gap-width)) var(--layer-width)}`;
}
