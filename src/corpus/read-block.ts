import type { Block } from '../schema/entry.ts';
import type { FoundQuantity, QuantityReader } from '../schema/quantity.ts';
import { sentences, type Sentence } from '../schema/sentences.ts';
import { readTable, type Cell, type ReadTable } from './table.ts';

/** What a block states: figures, sentences, and the cells of a table. Nothing of it crosses the border of a piece. */
export interface ReadBlock {
  quantities: FoundQuantity[];
  sentences: Sentence[];
  table: ReadTable | null;
}

const known = new WeakMap<QuantityReader, WeakMap<Block, ReadBlock>>();

/** Reads a block once for each reader. */
export function readBlock(block: Block, reader: QuantityReader): ReadBlock {
  const blocks = known.get(reader) ?? new WeakMap<Block, ReadBlock>();
  known.set(reader, blocks);
  const read = blocks.get(block) ?? readAnew(block, reader);
  blocks.set(block, read);
  return read;
}

function readAnew(block: Block, reader: QuantityReader): ReadBlock {
  const table = block.node.type === 'table' ? readTable(block, reader) : null;
  const cells = new Map(table?.cells.map((cell) => [cell.start, cell]));
  const inPieces = <T extends { start: number; end: number }>(read: (text: string, cell: Cell | undefined) => T[]) =>
    block.pieces.flatMap(({ start, end }) =>
      read(block.text.slice(start, end), cells.get(start)).map((found) => {
        return { ...found, start: found.start + start, end: found.end + start };
      }),
    );
  return {
    table,
    quantities: inPieces((text, cell) => quantitiesOf(text, cell, reader)),
    sentences: inPieces((text, cell) => (cell && text !== '' ? [asSentence(text, cell)] : sentences(text))),
  };
}

/** A cell without a unit of its own has that of its row or column: the whole of it is one figure. */
function quantitiesOf(text: string, cell: Cell | undefined, { parse, scan }: QuantityReader): FoundQuantity[] {
  const whole = cell?.unit ? parse(`${cell.text}${cell.unit}`) : null;
  const isPlain = whole !== null && whole.unit.endsWith(cell!.unit!) && parse(cell!.text)?.unit !== whole.unit;
  return isPlain ? [{ ...whole, start: 0, end: text.length }] : scan(text);
}

/** What a cell says, in words: 平段，价格（元/千瓦时）：0.6601. */
function asSentence(text: string, { rowHead, columnHead, text: said }: Cell): Sentence {
  const heads = [rowHead, columnHead].filter((head) => head !== '').join('，');
  return { text: heads === '' ? said : `${heads}：${said}`, start: 0, end: text.length };
}

/** The cell of a table in which a place lies. */
export const cellAt = (block: Block, at: number, reader: QuantityReader): Cell | null =>
  readBlock(block, reader).table?.cells.find(({ start, end }) => start <= at && at < end) ?? null;
