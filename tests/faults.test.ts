import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  /** A file of its own. */
  write?: string;
}

async function faultsOf(edits: Edit[], name: string): Promise<string> {
  const folder = join(scratch, name, 'tiny');
  cpSync(tiny, folder, { recursive: true });
  for (const { file, find = '', put = '', write } of edits) {
    const path = join(folder, file);
    const text = write ?? readFileSync(path, 'utf8');
    if (write === undefined && !text.includes(find)) throw new Error(`${name}: ${file} has no “${find}” to change`);
    writeFileSync(path, write ?? text.replace(find, () => put));
  }
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
