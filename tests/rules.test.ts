import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { allIds } from '../src/checks/check-corpus.ts';
import { printIds } from '../src/checks/print/held-against-print.ts';
import { openYearbook } from '../src/open-yearbook.ts';
import { readBytes } from '../src/reading/read-bytes.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Faults of a whole folder or of the machine: they are tested below, too-much-text beside its code. */
const ofFolders = ['missing-folder', 'special-file', 'too-many-files', 'too-much-text', 'unreadable-file'];

describe('every rule', () => {
  const told = globSync('tests/fixtures/faults/*/expected.txt', { cwd: root })
    .flatMap((file) => readFileSync(join(root, file), 'utf8').trim().split('\n'))
    .map((line) => line.slice(line.lastIndexOf(' ') + 1));

  it('has ids of its own', () => {
    expect(allIds.filter((id, i) => allIds.indexOf(id) !== i)).toEqual([]);
    expect(allIds.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  /** They want a printed text beside the content: they are tested beside their code. */
  const ofPrints: readonly string[] = printIds;

  it('has a case in tests/fixtures/faults for each of them', () => {
    expect(allIds.filter((id) => !told.includes(id) && !ofFolders.includes(id) && !ofPrints.includes(id))).toEqual([]);
  });

  it('tells no other', () => {
    expect(told.filter((id) => !(allIds as string[]).includes(id))).toEqual([]);
  });

  const rulesOf = (folder: string) => openYearbook(folder).problems.map(({ rule }) => rule);

  it('of a folder: missing-folder', () => {
    expect(rulesOf(join(scratch, 'nowhere'))).toContain('missing-folder');
  });

  it('of a folder: too-many-files', () => {
    const folder = join(scratch, 'many');
    mkdirSync(folder);
    for (let n = 0; n <= 100_000; n += 1) writeFileSync(join(folder, `x${n}.txt`), '');
    expect(rulesOf(folder)).toContain('too-many-files');
  });

  it.skipIf(process.platform === 'win32')('of a folder: special-file', () => {
    const folder = join(scratch, 'special');
    mkdirSync(folder);
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expect(rulesOf(folder)).toContain('special-file');
  });

  it('of the machine: unreadable-file', () => {
    expect(readBytes(scratch, 1000)).toMatchObject({ fault: { rule: 'unreadable-file' } });
    expect(readBytes(join(scratch, 'gone.yaml'), 1000)).toMatchObject({ fault: { rule: 'unreadable-file' } });
  });
});
