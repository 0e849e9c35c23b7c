import type { Table } from 'mdast';
import { periodOfWords } from '../schema/words-of-time.ts';
import type { Block } from '../schema/entry.ts';
import type { QuantityReader } from '../schema/quantity.ts';
import { unitOfHead } from './unit-of-head.ts';

/** A cell of a table below its head, with the words of its row and of its column. */
export interface Cell {
  row: number;
  column: number;
  /** Offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  rowHead: string;
  columnHead: string;
  /** What the cell counts where it does not say so itself. */
  unit: string | null;
}

/** A table as it is read: cells below the head, and what stands over all of them. */
export interface ReadTable {
  cells: Cell[];
  /** The words before the table that speak of it, and its corner. */
  caption: string;
}

interface Square {
  start: number;
  end: number;
  text: string;
}

/** Reads a table with the words that lead up to it, which may name the unit and the year of all. */
export function readTable(block: Block, quantities: QuantityReader): ReadTable {
  const [head = [], ...rest] = squaresOf(block);
  const unit = (words: string) => unitOfHead(words, quantities);
  const unitRow = rest[0] && isUnitRow(rest[0], unit) ? rest[0] : [];
  const body = unitRow.length > 0 ? rest.slice(1) : rest;
  const isHead = headColumns(head, body, unit);
  const caption = [block.lead, isHead(0) ? (head[0]?.text ?? '') : ''].filter(hasWords).join('，');
  const columnUnits = head.map(({ text }, c) => unit(text) ?? unit(unitRow[c]?.text ?? ''));
  const cells = body.flatMap((row) => {
    const heads = row.filter((_, c) => isHead(c)).map(({ text }) => text);
    const units = row.filter((_, c) => isHead(c) && (c === 0 || isUnitColumn(head[c]!)));
    const rowUnit = units.map(({ text }) => unit(text)).find((found) => found !== null) ?? null;
    return row.flatMap((square, c): Cell[] => {
      if (isHead(c)) return [];
      const others = columnUnits.some((found, other) => other !== c && !isHead(other) && found === null);
      const own = settled(columnUnits[c] ?? null, rowUnit, others);
      const place = { row: rest.indexOf(row) + 1, column: c, rowHead: heads.filter(hasWords).join('，') };
      return [
        {
          ...square,
          ...place,
          columnHead: head[c]?.text ?? '',
          unit: own === undefined ? null : (own ?? unit(caption)),
        },
      ];
    });
  });
  return { cells, caption };
}

const isUnitColumn = ({ text }: Square) => text === '' || text.includes('单位');
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** A row under the head that holds units alone. */
function isUnitRow(row: Square[], unit: (words: string) => string | null): boolean {
  const [, ...others] = row.map(({ text }) => text);
  return others.some((text) => text !== '') && others.every((text) => !hasWords(text) || unit(text) === text);
}

/** Of two units the more special one: 增速（%） among columns without units; undefined where neither is. */
function settled(column: string | null, row: string | null, columnsWithout: boolean): string | null | undefined {
  if (column === null || row === null || column === row) return column ?? row;
  return columnsWithout ? column : undefined;
}

function squaresOf({ node, pieces, text }: Block): Square[][] {
  const at = new Map(pieces.map((piece) => [piece.node, piece]));
  return (node as Table).children.map((row) =>
    row.children.map((cell) => {
      const { start, end } = at.get(cell)!;
      return { start, end, text: text.slice(start, end).trim() };
    }),
  );
}

/** Columns that say what a row is: in all its rows words, years, units, or the rows' own numbers. */
function headColumns(head: Square[], body: Square[][], unit: (words: string) => string | null) {
  const kinds = head.map(({ text: title }, c) => {
    const filled = body.map((row) => row[c]?.text ?? '').filter(hasWords);
    if (filled.length === 0) return c === 0;
    if (filled.every((text) => periodOfWords(text, '2000') !== null) && (unit(title) === null || /[年期]/.test(title)))
      return true;
    if (filled.every((text) => !/\d/.test(text) || unit(text) === text)) return true;
    return (
      c === 0 && (filled.some((text) => !startsAsFigure.test(text)) || filled.every((text, r) => text === `${r + 1}`))
    );
  });
  return (column: number) => kinds[column] ?? false;
}

const startsAsFigure = /^[^\p{L}]*[约近超逾]?\d/u;
