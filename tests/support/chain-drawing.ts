import type { LayeredInput } from '../../src/diagrams/chain/layered-graph.ts';
import type { WireEntry, PlacedBox, PlacedChain, PlacedWire } from '../../src/diagrams/chain/place-chain.ts';

const size = { box: 150, gap: 60, row: 44, indent: 15, margin: 10 };
const pitch = size.box + size.gap;

/**
 * A placed chain as an SVG with whole numbers and an element on each line, to be looked at in a browser and compared as
 * text.
 */
export function chainDrawing(placed: PlacedChain, { layers, links }: LayeredInput): string {
  const width = layers.length * pitch - size.gap + 2 * size.margin;
  const height = placed.rows * size.row + 2 * size.margin;
  const lines = [
    ...links.map(({ source, target }, i) => {
      const path = placed.wires.filter(({ link }) => link === i).map(pathOf);
      return `<path d="${path.join('')}"><title>${source} → ${target}: ${placed.entries[i]}</title></path>`;
    }),
    ...placed.boxes.map((box) => boxOf(box)),
    ...links.map(({ target }, i) =>
      headOf(
        placed.boxes.find(({ id }) => id === target)!,
        placed.entries[i]!,
      ),
    ),
  ];
  const style = 'path{fill:none;stroke:#444}rect{fill:#fff;stroke:#000}text{font:12px sans-serif}.head{fill:#444}';
  const attributes = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return [`<svg ${attributes}>`, `<style>${style}</style>`, ...new Set(lines), '</svg>', ''].join('\n');
}

function pathOf({ layer, inGap, row, points }: PlacedWire): string {
  const left = size.margin + layer * pitch + (inGap ? size.box : 0);
  const at = ([x, y]: [number, number]) =>
    [left + Math.round((x * (inGap ? size.gap : size.box)) / 100), size.margin + Math.round(((row * 100 + y) * size.row) / 100)].join(' '); // prettier-ignore
  return `M${points.map(at).join('L')}`;
}

function edges({ layer, row, indents }: PlacedBox) {
  const left = size.margin + layer * pitch;
  return {
    left: left + (indents.includes('start') ? size.indent : 0),
    right: left + size.box - (indents.includes('end') ? size.indent : 0),
    top: size.margin + row * size.row + 6,
    bottom: size.margin + (row + 1) * size.row - 6,
    middle: size.margin + (row + 0.5) * size.row,
  };
}

function boxOf(box: PlacedBox): string {
  const { left, right, top, bottom, middle } = edges(box);
  return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/><text x="${left + 6}" y="${middle + 4}">${box.id}</text>`;
}

/** The point of the arrow head, which touches the box. */
function headOf(box: PlacedBox, entry: WireEntry): string {
  const { left, right, top, bottom, middle } = edges(box);
  const [side = '', end] = entry.split('-');
  const x = end ? left + Math.round((right - left) * 0.95) : left + (right - left) / 2;
  const points = {
    left: `${left} ${middle}l-7-4v8z`,
    right: `${right} ${middle}l7-4v8z`,
    top: `${x} ${top}l-4-7h8z`,
    bottom: `${x} ${bottom}l-4 7h8z`,
  }[side];
  return `<path class="head" d="M${points}"/>`;
}
