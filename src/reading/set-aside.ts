import type { Fault } from '../markdown/fault.ts';

type Keys = (string | number)[];

/** Some lines that say one thing: a record of a list, or a key of the file. */
interface Piece {
  keys: Keys;
  /** Lines from 0, exclusive of `to`. */
  from: number;
  to: number;
  /** What stands for it, so that the others keep their places. */
  blank: string;
}

/**
 * The text without the records, or keys, in which these faults stand: an empty text is in their place. Null where a fault
 * stands in none of them.
 */
export function setAside(text: string, faults: Fault[]): { text: string; keys: Keys[] } | null {
  const lines = text.split('\n');
  const pieces = piecesOf(lines);
  // Of two documents in one file nobody can tell which is meant.
  if (faults.some(({ line }) => lines[line - 1]!.startsWith('---'))) return null;
  const faulty = faults.map(({ line }) => pieces.find(({ from, to }) => from < line && line <= to));
  if (faulty.some((piece) => !piece)) return null;
  const chosen = [...new Set(faulty as Piece[])];
  for (const { from, to, blank } of chosen) for (let i = from; i < to; i += 1) lines[i] = i === from ? blank : '';
  return { text: lines.join('\n'), keys: chosen.map(({ keys }) => keys) };
}

/** A dash at the beginning of a line, or what is often typed for one. */
const dash = /^([ \t\u00A0\u3000]*)(?:-(?=[^-]|$)|[—–－−•])/;
const key = /^[\t\u00A0\u3000]*([A-Za-z]+)\b/;
const opensList = /: *(?:#.*)?$/;

/** The file cut up: its keys, and in the place of those that hold a list, the records. */
function piecesOf(lines: string[]): Piece[] {
  const starts = lines.reduce<number[]>((found, line, i) => {
    // Below the head of a list, a key after other spaces belongs to a record.
    const isInList = opensList.test(lines[found.at(-1) ?? i] ?? '') && found.length > 0;
    return key.test(line) && (/^[A-Za-z]/.test(line) || !isInList) ? [...found, i] : found;
  }, []);
  if (starts.length === 0) return recordsOf(lines, [], 0, lines.length);
  return starts.flatMap((from, n) => {
    const to = starts[n + 1] ?? lines.length;
    const name = key.exec(lines[from]!)![1]!;
    const records = opensList.test(lines[from]!) ? recordsOf(lines, [name], from + 1, to) : [];
    return records.length > 0 ? records : [{ keys: [name], from, to, blank: `${name}: ''` }];
  });
}

/** Records of a list begin with a dash where the first one does; one that was slipped in its indent stands before it. */
function recordsOf(lines: string[], above: Keys, first: number, end: number): Piece[] {
  const indents = lines.slice(first, end).map((line) => dash.exec(line)?.[1]!.length ?? Infinity);
  const plain = lines.slice(first, end).find((line) => /^ *- /.test(line));
  const indent = plain ? plain.indexOf('-') : Math.min(...indents);
  if (indent === Infinity) return [];
  const starts = indents.flatMap((found, i) => (found <= indent ? [first + i] : []));
  return starts.map((from, i): Piece => {
    return { keys: [...above, i], from, to: starts[i + 1] ?? end, blank: `${' '.repeat(indent)}- ''` };
  });
}
