import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { createHash } from 'node:crypto';
import * as reading from './read-content-file.ts';
import { KeptFiles } from './kept-files.ts';

vi.mock(import('./read-content-file.ts'), { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (path: string, text: string) => {
  const bytes = Buffer.from(text);
  return { path, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
};
const term = (words: string) => file('content/terms/dock.mdx', `---\nterm: 船坞\nconstructor: x\n---\n\n${words}\n`);
const zone = file('content/zones/a/articles/x.mdx', '---\ntitle: 一\n---\n\n正文**很多**。\n');
/** How many files are parsed for what another command has kept. */
const parse = (files: (typeof zone)[]) => {
  vi.mocked(reading.parseBytes).mockClear();
  const parsed = new KeptFiles(folder).parse(files, 'content');
  return { parsed, count: vi.mocked(reading.parseBytes).mock.calls.length };
};

test('what one command has parsed the next one finds as it was', () => {
  const first = parse([term('甲'), zone]);
  const second = parse([term('甲'), zone]);
  expect([first.count, second.count]).toEqual([2, 0]);
  expect(second.parsed).toEqual(first.parsed);
  expect(Object.getPrototypeOf(second.parsed[0]!.parts!.data)).toBeNull();
  const { file: read } = reading.contentFile('content/terms/dock.mdx', second.parsed[0]!);
  expect(read!.placeOf(['term'])).toEqual({ line: 2, column: 7 });
});

test('a file with other bytes is parsed again, and it alone', () => {
  const { parsed, count } = parse([term('乙'), zone]);
  expect(count).toBe(1);
  expect(parsed[0]!.parts!.body).toContain('乙');
});

test('what is broken on the disk is parsed again', () => {
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(9));
  expect(parse([term('乙'), zone]).count).toBe(2);
  expect(parse([term('乙'), zone]).count).toBe(0);
});

test('where nothing can be written, files are parsed each time', () => {
  const nowhere = join(folder, 'terms', 'below-a-file');
  expect(new KeptFiles(nowhere).parse([zone], 'content')[0]!.parts!.body).toContain('很多');
});
