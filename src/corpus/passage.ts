import type { FoundQuantity, QuantityReader } from '../schema/quantity.ts';
import { readBlock } from './read-block.ts';
import type { Spot } from './locate.ts';

/** The words that a figure stands among: its sentence with what leads up to it, or a cell with its heads. */
export interface Passage {
  text: string;
  /** Where the figure, or the words that stand for one, lie in the text. */
  start: number;
  end: number;
  figures: FoundQuantity[];
}

const scans = new WeakMap<QuantityReader, Map<string, FoundQuantity[]>>();
/** Many records can be of one long sentence: it is read once. */
function figuresOf(text: string, reader: QuantityReader): FoundQuantity[] {
  const known = scans.get(reader) ?? new Map<string, FoundQuantity[]>();
  scans.set(reader, known);
  const found = known.get(text) ?? reader.scan(text);
  known.set(text, found);
  return found;
}

const ends = /[。！？!?]+[”’」』）》〉】)\]]*/gu;

export function passageOf(spot: Spot, quantities: QuantityReader): Passage {
  const { text, start, end } = spot.cell ? cellPassage(spot, quantities) : prosePassage(spot);
  return { text, start, end, figures: figuresOf(text, quantities) };
}

/** Semicolons do not end it: what was planned before one may be planned after it. */
function prosePassage({ block, start, end }: Spot) {
  const piece = block.pieces.find((part) => part.start <= start && start < part.end) ?? {
    start: 0,
    end: block.text.length,
  };
  const text = block.text.slice(piece.start, piece.end);
  const [at, to] = [start - piece.start, end - piece.start];
  const borders = [...text.matchAll(ends)].map(({ index, 0: { length } }) => index + length);
  const from = borders.findLast((border) => border <= at) ?? 0;
  const until = borders.find((border) => border >= to) ?? text.length;
  const lead = from === 0 ? block.lead : '';
  const shift = lead.length - from;
  return { text: lead + text.slice(from, until), start: at + shift, end: to + shift };
}

/** Heads say of every cell what they say: nothing in them is set apart. */
function cellPassage({ block, cell }: Spot, quantities: QuantityReader) {
  const { caption } = readBlock(block, quantities).table!;
  const heads = [caption, cell!.rowHead, cell!.columnHead].map((head) => head.replace(/[^\p{L}\p{N}%—–~-]+/gu, ' '));
  const before = `${heads.join(' ')} `;
  return { text: before + cell!.text, start: before.length, end: before.length + cell!.text.length };
}
