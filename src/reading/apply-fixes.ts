import type { Fix } from '../schema/fix.ts';

/** A fix and the place of its fault; line and column count from 1. */
export interface PlacedFix {
  line: number;
  column: number;
  fix: Fix;
}

/** A line before and after. */
export interface ChangedLine {
  line: number;
  before: string;
  after: string;
}

/**
 * The text with its fixes made. A fix whose words do not stand at its place any more, or stand inside others', is left
 * for the next round; every byte outside of the words stays.
 */
export function applyFixes(text: string, fixes: PlacedFix[]): { text: string; changed: ChangedLine[] } {
  const lines = text.split('\n');
  const changed: ChangedLine[] = [];
  const byLine = Map.groupBy(fixes, ({ line }) => line);
  for (const [line, own] of [...byLine].sort(([a], [b]) => a - b)) {
    const before = lines[line - 1];
    if (before === undefined) continue;
    const after = fixLine(before, own);
    if (after === before) continue;
    lines[line - 1] = after;
    changed.push({ line, before, after });
  }
  return { text: lines.join('\n'), changed };
}

/** From right to left, so that the columns of what is still to be done stay true. */
function fixLine(line: string, fixes: PlacedFix[]): string {
  let [text, free] = [line, Infinity];
  for (const { column, fix } of [...fixes].sort((a, b) => b.column - a.column)) {
    const start = startOf(text, column - 1, fix.found);
    if (start < 0 || start + fix.found.length > free) continue;
    text = text.slice(0, start) + fix.put + text.slice(start + fix.found.length);
    free = start;
  }
  return text;
}

/** Where the words begin: at the place, behind a quotation mark of YAML, or, of a part of a key or value, in it. */
function startOf(line: string, at: number, found: string): number {
  for (const start of [at, at + 1]) if (line.startsWith(found, start)) return start;
  const word = /^[^\s,}\]]*/u.exec(line.slice(at))![0];
  const inside = word.indexOf(found);
  return inside < 0 ? -1 : at + inside;
}
