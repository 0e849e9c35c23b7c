import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../src/checking.ts';
import { formatProblem } from '../src/schema/problem.ts';

/** Each case is a folder: what is changed in the tiny yearbook, and the lines that the editor must read. */
const cases = join(import.meta.dirname, 'fixtures/faults');
const tiny = join(import.meta.dirname, 'fixtures/tiny');
const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Edit {
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
  if (remove) return rmSync(path);
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

async function faultsOf(edits: Edit[], name: string): Promise<string> {
  const folder = join(scratch, name, 'tiny');
  cpSync(tiny, folder, { recursive: true });
  for (const change of edits) apply(change, folder);
  return (await checkContent(folder)).map((problem) => `${formatProblem(problem)}\n`).join('');
}

describe('the check tells an editor', () => {
  it('nothing about the tiny yearbook as it is', async () => {
    expect(await faultsOf([], 'untouched')).toBe('');
  });

  for (const name of readdirSync(cases).sort()) {
    it(`what is wrong: ${name}`, async () => {
      const edits = parse(readFileSync(join(cases, name, 'edit.yaml'), 'utf8')) as Edit[];
      const found = await faultsOf(edits, name);
      await expect(found).toMatchFileSnapshot(join(cases, name, 'expected.txt'));
      expect(found).not.toBe('');
    });
  }
});
