import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PlacedFix } from '../../src/reading/apply-fixes.ts';

/** Spaces at the ends of lines, where YAML stands: in prose two of them break a line. */
export const trailingSpaces = {
  /** The files of a folder that have some, by the paths of fault lines. */
  pathsIn: (folder: string, shown: string): string[] =>
    globSync('**/*.{yaml,mdx}', { cwd: folder })
      .filter((file) => trailingSpaces.fixesOf(readFileSync(join(folder, file), 'utf8'), file).length > 0)
      .map((file) => `${shown}/${file.replaceAll(sep, '/')}`),

  fixesOf: (text: string, file: string): PlacedFix[] => {
    const lines = text.split('\n');
    const end = file.endsWith('.yaml') ? lines.length : lines.findIndex((line, i) => i > 0 && line.trim() === '---');
    return lines.slice(0, end).flatMap((line, i) => {
      const found = /[ \t]+(?=\r?$)/.exec(line);
      return found ? [{ line: i + 1, column: found.index + 1, fix: { found: found[0], put: '' } }] : [];
    });
  },
};
