import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sections } from './sections.ts';

const pages = join(import.meta.dirname, '../pages');

it('leads to pages that are there', () => {
  // `chains/[...industry].astro` draws `/chains/`, too.
  const drawn = globSync('*/{index,[[]...*}.{astro,mdx}', { cwd: pages }).map((file) => file.split(/[\\/]/)[0]);
  const alone = globSync('*.{astro,mdx}', { cwd: pages }).map((file) => file.replace(/[.].*/, ''));
  const there = new Set([...drawn, ...alone].map((page) => `/${page}/`));
  expect(sections.map(({ url }) => url).filter((url) => !there.has(url))).toEqual([]);
});
