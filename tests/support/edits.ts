import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { openYearbook } from '../../src/open-yearbook.ts';
import { formatProblem } from '../../src/schema/problem.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The cases of a kind. Each is a folder whose `edit.yaml` says what to change in the tiny yearbook. */
export const casesIn = (name: string) =>
  readdirSync(join(fixtures, name))
    .sort()
    .map((id) => {
      const folder = join(fixtures, name, id);
      return { id, folder, edits: parse(readFileSync(join(folder, 'edit.yaml'), 'utf8')) as Edit[] };
    });

export interface Edit {
  file: string;
  find?: string;
  put?: string;
  /** How often `put` is repeated. */
  times?: number;
  /** The content of a new file, as text or as bytes. */
  write?: string;
  base64?: string;
  /** The target of a symbolic link. */
  link?: string;
  /** A named pipe that nobody writes to: reading it would never end. */
  pipe?: boolean;
  remove?: boolean;
}

function apply(
  { file, find = '', put = '', times = 1, write, base64, link, pipe, remove }: Edit,
  folder: string,
): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (remove) return rmSync(path, { recursive: true });
  if (link) return symlinkSync(link, path);
  if (pipe) return void execFileSync('mkfifo', [path]);
  if (base64 !== undefined) return writeFileSync(path, Buffer.from(base64, 'base64'));
  if (write !== undefined) return writeFileSync(path, write);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no “${find}” to change`);
  writeFileSync(
    path,
    text.replace(find, () => put.repeat(times)),
  );
}

/** Makes a copy of the tiny yearbook with these changes, in a new folder within `scratch`; gives its path. */
export function edited(edits: Edit[], scratch: string, name: string): string {
  const folder = join(scratch, name, 'tiny');
  cpSync(join(fixtures, 'tiny'), folder, { recursive: true });
  for (const change of edits) apply(change, folder);
  return folder;
}

/** The fault lines of a content folder. */
export const faultsOf = (folder: string) =>
  openYearbook(folder)
    .problems.map((problem) => `${formatProblem(problem)}\n`)
    .join('');
