import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../scripts/lib/settings.ts';

/** Makes a temporary folder, removed after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yearbook-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a copy of the fixture yearbook, which a test may change. */
export function copyTiny(folder: string): string {
  const copy = join(folder, 'tiny');
  cpSync(join(root, 'tests/fixtures/tiny'), copy, { recursive: true });
  return copy;
}

/** Replaces words in a file of a copy. */
export function edit(file: string, find: string, put: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(find)) throw new Error(`${file} has no “${find}” to change`);
  writeFileSync(file, text.replace(find, put));
}

/** Every file below a folder with the digest of its bytes. */
export function digests(folder: string): Record<string, string> {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, digest(name)]));
}
