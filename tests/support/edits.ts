import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { openYearbook } from '../../src/open-yearbook.ts';
import { formatProblem } from '../../src/schema/problem.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** Cases are folders: each holds, as `edit.yaml`, what is changed in the tiny yearbook. */
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
  /** What is put stands there so often. */
  times?: number;
  /** A file of its own, as text or as bytes. */
  write?: string;
  base64?: string;
  /** A symbolic link to this place. */
  link?: string;
  /** A named pipe, which nobody writes to: reading it would never end. */
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

/** The tiny yearbook with these changes, in a new folder within `scratch`. */
export function edited(edits: Edit[], scratch: string, name: string): string {
  const folder = join(scratch, name, 'tiny');
  cpSync(join(fixtures, 'tiny'), folder, { recursive: true });
  for (const change of edits) apply(change, folder);
  return folder;
}

/** The lines that an editor reads. */
export const faultsOf = (folder: string) =>
  openYearbook(folder)
    .problems.map((problem) => `${formatProblem(problem)}\n`)
    .join('');
