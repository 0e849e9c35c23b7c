import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PrintedText } from '../../src/checks/print/held-against-print.ts';
import { cleanPrint } from '../../src/workshop/print/clean-print.ts';
import { root } from './settings.ts';

/** Where printed texts lie, which nobody else gets: `printed/`, ignored by git, or YEARBOOK_PRINTED. */
export const printedFolder = (environment: NodeJS.ProcessEnv = process.env) =>
  resolve(root, environment.YEARBOOK_PRINTED || 'printed');

/** Lines of `<source>.left-out.txt`: a number, and why the article does not have it. */
const leftOutOf = (file: string): Set<string> =>
  new Set(
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .map((line) => line.trim().split(/\s+/)[0] ?? '')
      .filter(Boolean),
  );

/** The printed texts that are at hand, by the id of their source. */
export function printedTexts(folder = printedFolder()): Map<string, PrintedText> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.flatMap((name) => {
      const id = /^([a-z0-9-]+)\.txt$/.exec(name)?.[1];
      if (!id) return [];
      const text = cleanPrint(readFileSync(join(folder, name), 'utf8')).text;
      return [[id, { text, leftOut: leftOutOf(join(folder, `${id}.left-out.txt`)) }]];
    }),
  );
}
