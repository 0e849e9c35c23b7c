import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from '../../../src/workshop/draft/actions.ts';
import type { WrittenFile } from '../../../src/workshop/draft/draft.ts';

/** Where files are written to; paths that begin with `printed:` lie in the folder of prints. */
export interface Places {
  content: string;
  printed: string;
}

const fileOf = (path: string, { content, printed }: Places) =>
  path.startsWith('printed:') ? join(printed, path.slice('printed:'.length)) : join(content, path);

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** The text of a file of the content folder; null where there is none. */
export const readIn = (places: Places) => (path: string) => textOf(fileOf(path, places));

/**
 * Writes files whole or not at all.
 * @throws Refused where one of them has changed since the difference was shown.
 */
export function writeFiles(files: WrittenFile[], places: Places): void {
  const changed = files.filter(({ path, before }) => textOf(fileOf(path, places)) !== before);
  if (changed.length > 0) throw new Refused(`${changed[0]!.path} 在别处改过：没有写入，请再看一次差别。`);
  const done: WrittenFile[] = [];
  try {
    for (const file of files) {
      put(fileOf(file.path, places), file.after);
      done.push(file);
    }
  } catch (error) {
    for (const { path, before } of done) put(fileOf(path, places), before);
    throw error;
  }
}

/**
 * Puts back what was written.
 * @throws Refused where a file has been changed since.
 */
export function unwriteFiles(files: WrittenFile[], places: Places): void {
  writeFiles(files.map(({ path, before, after }) => ({ path, before: after, after: before })) as WrittenFile[], places);
}

function put(file: string, text: string | null): void {
  if (text === null) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.workshop-new`, text);
  renameSync(`${file}.workshop-new`, file);
}
