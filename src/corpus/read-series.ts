import type { ArticleEntry } from '../schema/article.ts';
import type { Block, Entry } from '../schema/entry.ts';
import type { CellPlace } from '../schema/cell-place.ts';
import type { Period } from '../schema/period.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import { periodsOf } from './cell-times.ts';
import { readBlock } from './read-block.ts';
import type { Cell, ReadTable } from './table.ts';

/** Why no series could be read: heads that were looked for, or the cell that says what cannot be taken. */
export type Unreadable =
  | { fault: 'absent'; heads: string[] }
  | { fault: 'ambiguous'; places: string[] }
  | { fault: 'no-period' | 'no-figure'; head: string; text: string }
  | { fault: 'empty' };

export interface CellFact {
  figure: string;
  period: Period;
  cell: CellPlace;
}

interface Wanted {
  series: string;
  without: string[];
  near: string | undefined;
}

/** A row or a column of a table. */
interface Line {
  block: Block;
  table: ReadTable;
  cells: Cell[];
  /** What a cell of it is told by: the head of the other side. */
  other: 'rowHead' | 'columnHead';
}

/** The cells of the one row or column under the head that a series names, each with its figure and period. */
export function readSeries(
  article: Entry<ArticleEntry>,
  wanted: Wanted,
  quantities: QuantityReader,
): CellFact[] | Unreadable {
  const tables = article.blocks.filter(({ node }) => node.type === 'table');
  const near = wanted.near;
  const meant = near
    ? tables.filter((block) => `${block.heading ?? ''}${block.lead}\n${block.text}`.includes(near))
    : tables;
  const lines = meant.flatMap((block) => linesOf(block, readBlock(block, quantities).table!));
  const found = best(lines, wanted.series);
  if (found.length === 0) return { fault: 'absent', heads: [...new Set(lines.map(headOf))] };
  if (found.length > 1)
    return { fault: 'ambiguous', places: found.map((line) => `第${line.block.index}段“${headOf(line)}”`) };
  return cellFacts(found[0]!, wanted.without, quantities);
}

function linesOf(block: Block, table: ReadTable): Line[] {
  const rows = Map.groupBy(table.cells, ({ row }) => row);
  const columns = Map.groupBy(table.cells, ({ column }) => column);
  return [
    ...[...columns.values()].map((cells): Line => ({ block, table, cells, other: 'rowHead' })),
    ...[...rows.values()].map((cells): Line => ({ block, table, cells, other: 'columnHead' })),
  ];
}

const headOf = ({ cells: [cell], other }: Line) => (other === 'rowHead' ? cell!.columnHead : cell!.rowHead);

/** The lines whose head is the words; else, without what stands in brackets; else those that have them. */
function best(lines: Line[], words: string): Line[] {
  const bare = (head: string) => head.replace(/[（(][^）)]*[）)]|[/／].*$/gu, '').trim();
  const ways = [
    (head: string) => head === words,
    (head: string) => head.split('，').some((part) => bare(part) === words),
    (head: string) => head.includes(words),
  ];
  for (const fits of ways) {
    const found = lines.filter((line) => fits(headOf(line)));
    if (found.length > 0) return found;
  }
  return [];
}

/** Cells without words are empty; of the others each must be a figure of a known period, or be left out by name. */
function cellFacts({ block, table, cells, other }: Line, without: string[], quantities: QuantityReader) {
  const facts: CellFact[] = [];
  for (const cell of cells) {
    const { text, start, end, [other]: head } = cell;
    if (!/[\p{L}\p{N}]/u.test(text) || head.split('，').some((part) => without.includes(part))) continue;
    const [period, ...more] = periodsOf(cell, table.caption);
    if (!period || more.length > 0) return { fault: 'no-period' as const, head, text };
    const figure = readBlock(block, quantities).quantities.find((found) => found.start === start && found.end === end);
    if (!figure) return { fault: 'no-figure' as const, head, text };
    facts.push({ figure: figure.figure, period, cell: { block: block.index, start, end } });
  }
  return facts.length > 0 ? facts : { fault: 'empty' as const };
}
