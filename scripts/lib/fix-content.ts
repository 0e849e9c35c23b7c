import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openYearbook } from '../../src/open-yearbook.ts';
import { applyFixes, type ChangedLine, type PlacedFix } from '../../src/reading/apply-fixes.ts';
import { shownPath } from '../../src/reading/shown-path.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { trailingSpaces } from './trailing-spaces.ts';

/** A mended value can show the next fault of the same record; more rounds than this would go in a circle. */
const mostRounds = 5;

/**
 * Mends what has one meaning in the files of a content folder, line by line, printing each difference before it is
 * written. What may be meant in two ways is left to the editor.
 */
export function fixContent(content: string): void {
  let count = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const lines = fixOnce(content, round === 0);
    count += lines;
    if (lines === 0) break;
  }
  console.log(count === 0 ? '没有可以代改的地方' : `代改了 ${count} 行`);
}

function fixOnce(content: string, withSpaces: boolean): number {
  const shown = shownPath(content);
  const fixable = openYearbook(content).problems.filter(hasFix);
  const byPath = Map.groupBy(fixable, ({ path }) => path);
  const paths = new Set([...byPath.keys(), ...(withSpaces ? trailingSpaces.pathsIn(content, shown) : [])]);
  let lines = 0;
  for (const path of [...paths].sort()) {
    const file = join(content, path.slice(shown.length + 1));
    const text = readFileSync(file, 'utf8');
    const spaces = withSpaces ? trailingSpaces.fixesOf(text, file) : [];
    const { text: mended, changed } = applyFixes(text, [...(byPath.get(path) ?? []), ...spaces]);
    for (const line of changed) print(path, line);
    if (changed.length > 0) writeFileSync(file, mended);
    lines += changed.length;
  }
  return lines;
}

const hasFix = <P extends Problem>(problem: P): problem is P & PlacedFix => problem.fix !== undefined;

function print(path: string, { line, before, after }: ChangedLine): void {
  console.log(`${path}:${line}`);
  console.log(`- ${before.replace(/\r$/, '')}`);
  console.log(`+ ${after.replace(/\r$/, '')}`);
}
