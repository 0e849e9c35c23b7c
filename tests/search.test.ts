import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../scripts/lib/index-site.ts';
import { recordsOf } from '../src/search/records.ts';
import type { Pagefind, PagefindInstance } from '../src/search/pagefind-store.ts';
import { assembleFolder } from './support/assemble.ts';
import { fetchFromDisk, judge, openIndex, readQuestions } from './search/ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearbook-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(fetchFromDisk);

describe('Pagefind without a document, as in our worker', () => {
  const book = assembleFolder('tests/fixtures/tiny');
  const records = recordsOf(book);
  let pagefind: PagefindInstance;
  const hits = async (query: string) => (await pagefind.search(query)).results.length;
  /** A word of three characters that is in a record, by its two pairs. */
  const text = records.find(({ kind, body }) => kind === 'article' && /\p{Script=Han}{3}/u.test(body))!.body;
  const word = /\p{Script=Han}{3}/u.exec(text)![0];
  const holding = (piece: string) => records.filter(({ title, body }) => `${title} ${body}`.includes(piece)).length;

  beforeAll(async () => {
    await indexSite(book, join(folder, 'tiny'));
    const target = join(folder, 'tiny/pagefind/');
    const opened = (await import(`${target}pagefind.js`)) as Pagefind;
    pagefind = opened.createInstance({ basePath: target, baseUrl: '/', noWorker: true });
  }, 60_000);

  it('holds every overlapping pair, and finds each in as many records as have it', async () => {
    for (const pair of [word.slice(0, 2), word.slice(1)])
      expect([pair, await hits(`"${pair}"`)]).toEqual([pair, holding(pair)]);
  });
  it('holds no word of three characters: it is not cut, and in quotes is not found', async () => {
    expect(await hits(`"${word}"`)).toBe(0);
  });
  it('finds nothing for a pair that is nowhere', async () => {
    expect(await hits('"龘龘"')).toBe(0);
  });
});

describe('the development questions', () => {
  it('have their answers first, and pretend none', { timeout: 120_000 }, async () => {
    await indexSite(assembleFolder('content'), join(folder, 'site'));
    const engine = await openIndex(join(folder, 'site/pagefind/'));
    const verdicts = [];
    for (const question of readQuestions())
      verdicts.push(judge(question, (await engine.answer({ query: question.query })).results));
    expect(verdicts.length).toBeGreaterThanOrEqual(150);
    for (const [group, list] of Map.groupBy(verdicts, (verdict) => verdict.group)) {
      const good = list.filter(({ expected, rank, found, approx }) =>
        expected.length > 0 ? rank === 0 : found === 0 || approx,
      );
      expect([group, good.length / list.length >= 0.9]).toEqual([group, true]);
    }
    const answerable = verdicts.filter(({ expected }) => expected.length > 0);
    expect(answerable.filter(({ rank }) => rank === 0).length / answerable.length).toBeGreaterThanOrEqual(0.95);
  });
});
