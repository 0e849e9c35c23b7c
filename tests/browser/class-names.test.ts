import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pageFile } from '../support/page.ts';
import { pagesOf } from '../support/site.ts';

const site = inject('site');
/** Words in lower case, joined by hyphens: `is-existing`, `row-3`. */
const isWords = (name: string) => /^[a-z]{2,}(?:-(?:[a-z]+|\d+))*$/.test(name) && /[a-z]{3}/.test(name);

it('names at least 95 in 100 classes of the built pages with words', () => {
  const names = new Set(
    pagesOf(site).flatMap((page) =>
      Array.from(readFileSync(join(site.folder, pageFile(page)), 'utf8').matchAll(/ class="([^"]*)"/g), ([, list]) =>
        list!.split(/\s+/),
      ).flat(),
    ),
  );
  const others = [...names].filter((name) => name && !isWords(name));
  expect(names.size).toBeGreaterThan(200);
  expect(others.length / names.size, others.join(' ')).toBeLessThanOrEqual(0.05);
});
