import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads nothing of a yearbook whose texts together would take minutes', () => {
  mkdirSync(join(folder, 'terms'));
  for (let i = 0; i < 1400; i += 1) {
    const file = join(folder, 'terms', `t${i}.mdx`);
    writeFileSync(file, '');
    truncateSync(file, 200 * 1024);
  }
  const { files, problems } = readFolder(folder, 'content');
  expect(files).toEqual([]);
  expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['content too-much-text']);
});
