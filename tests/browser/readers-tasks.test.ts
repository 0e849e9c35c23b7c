import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/settings.ts';
import type { Engine } from '../../src/search/engine.ts';
import { wordsOf } from '../../src/views/statement.ts';
import { openIndex } from '../search/ask.ts';
import { builtPages, compact, type BuiltPage } from '../statements/built-pages.ts';
import { pagesOf } from '../support/site.ts';

interface Sought {
  /** zone#record */
  id: string;
  figure: string;
  with?: string;
  never?: string;
}
interface Task {
  ask: string;
  print: string;
  line: string[];
  never?: string;
  records: Sought[];
}

const tasks = parse(readFileSync(join(root, 'tests/readers/tasks.yaml'), 'utf8')) as Task[];
const pageOf = builtPages(inject('site').folder);
/** Articles are what is told, not what the book says of it. */
const pages = pagesOf(inject('site'))
  .filter((address) => !address.includes('/articles/'))
  .map((address) => ({ address, page: pageOf(address)! }));
let engine: Engine;

beforeAll(async () => {
  const { fetch } = globalThis;
  const folder = join(inject('site').folder, 'pagefind/');
  // Pagefind fetches its files by address; here they lie on the disk.
  globalThis.fetch = async (from, options) =>
    String(from).startsWith('http') ? fetch(from, options) : new Response(readFileSync(new URL(String(from), 'file:///').pathname)); // prettier-ignore
  engine = await openIndex(folder);
});

const urlOf = ({ id }: Sought) => `/zones/${id.replace('#', '/#')}`;

/** Entries of all pages that lead to the record, or are it, and print its figure. */
const entriesOf = (sought: Sought, { address, page }: { address: string; page: BuiltPage }) =>
  page
    .entriesOf(urlOf(sought))
    .filter(({ words }) => words.includes(compact(sought.figure)))
    .map(({ words }) => ({ address, words }));

function faultsOf(sought: Sought, { address, words }: { address: string; words: string }): string[] {
  const misses = sought.with && !new RegExp(sought.with, 'u').test(words);
  const misleads = sought.never && new RegExp(sought.never, 'u').test(words);
  return misses || misleads ? [`${address} ${misses ? `lacks ${sought.with}` : `says ${sought.never}`}: ${words}`] : [];
}

describe('what an investor asks', () => {
  it.each(tasks)('$ask: the line over the results says what print says', async ({ ask, line, never }) => {
    const answer = await engine.answer({ query: ask, limit: 30, withLine: true });
    const words = answer.line.map(wordsOf).join('');
    for (const one of line) expect(words).toContain(one);
    if (never) expect(words).not.toMatch(new RegExp(never, 'u'));
    expect(answer.results.some(({ zone }) => ask.startsWith(zone))).toBe(true);
  });
  it.each(tasks.flatMap(({ ask, records }) => records.map((sought) => ({ ask, ...sought }))))(
    '$ask: no path on the site to $id misleads',
    (sought) => {
      const entries = pages.flatMap((each) => entriesOf(sought, each));
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.flatMap((entry) => faultsOf(sought, entry))).toEqual([]);
    },
  );
});
