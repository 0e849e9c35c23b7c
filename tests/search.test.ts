import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../scripts/lib/index-site.ts';
import type { Engine } from '../src/search/engine.ts';
import { recordsOf } from '../src/search/records.ts';
import type { Pagefind, PagefindInstance } from '../src/search/pagefind-store.ts';
import { assembleFolder } from './support/assemble.ts';
import { fetchFromDisk, judge, openIndex, readQuestions, type Question, type Verdict } from './search/ask.ts';
import { machineQuestions } from './search/machine-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearbook-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(fetchFromDisk);

describe('Pagefind without a document, as in our worker', () => {
  const book = assembleFolder('tests/fixtures/tiny');
  const records = recordsOf(book);
  let pagefind: PagefindInstance;
  const hits = async (query: string) => (await pagefind.search(query)).results.length;
  /** A word of three characters that occurs in a record; it is indexed as two pairs. */
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

describe('the questions', () => {
  const book = assembleFolder('content');
  let engine: Engine;
  beforeAll(async () => {
    await indexSite(book, join(folder, 'site'));
    engine = await openIndex(join(folder, 'site/pagefind/'));
  }, 120_000);

  const judgeAll = async (questions: Question[]) => {
    const verdicts: Verdict[] = [];
    for (const question of questions)
      verdicts.push(judge(question, (await engine.answer({ query: question.query })).results));
    return verdicts;
  };
  const share = (verdicts: Verdict[], is: (verdict: Verdict) => boolean) =>
    verdicts.filter(is).length / Math.max(1, verdicts.length);
  const isFirst = ({ rank }: Verdict) => rank === 0;

  it('in English are found, too, and the page can say how they were read', { timeout: 60_000 }, async () => {
    const verdicts = await judgeAll(readQuestions('english-questions'));
    expect(share(verdicts, isFirst)).toBeGreaterThanOrEqual(0.9);
    expect(verdicts.filter(({ found }) => found === 0)).toEqual([]);
  });

  it.each(['questions', 'held-questions'] as const)(
    'of %s have their answers first, and pretend none',
    { timeout: 120_000 },
    async (set) => {
      const verdicts = await judgeAll(readQuestions(set));
      expect(verdicts.length).toBeGreaterThanOrEqual(150);
      for (const [group, list] of Map.groupBy(verdicts, (verdict) => verdict.group)) {
        const good = share(list, (verdict) =>
          verdict.expected.length > 0 ? isFirst(verdict) : verdict.found === 0 || verdict.approx,
        );
        expect([group, good >= 0.9]).toEqual([group, true]);
      }
      const answerable = verdicts.filter(({ expected }) => expected.length > 0);
      expect(share(answerable, isFirst)).toBeGreaterThanOrEqual(0.95);
      expect(share(answerable, ({ rank }) => rank >= 0 && rank < 3)).toBeGreaterThanOrEqual(0.98);
      expect(share(answerable, ({ found }) => found === 0)).toBeLessThanOrEqual(0.005);
    },
  );

  it('made from every kind of record find it', { timeout: 120_000 }, async () => {
    const verdicts = await judgeAll(machineQuestions(book, 9));
    expect(verdicts.length).toBeGreaterThan(200);
    expect(share(verdicts, isFirst)).toBeGreaterThanOrEqual(0.93);
  });

  it('in related words find each other, behind what bears the word itself', async () => {
    const titlesOf = async (query: string) =>
      (await engine.answer({ query, limit: 100 })).results.map(({ title, approx }) => ({ title, approx }));
    for (const [typed, other] of [
      ['孵化器', '标准厂房'],
      ['标准厂房', '孵化器'],
    ] as const) {
      const found = await titlesOf(typed);
      expect(found[0]!.title).toContain(typed);
      expect(found.find(({ title }) => title === other)).toEqual({ title: other, approx: true });
    }
    const { related, results } = await engine.answer({ query: '冷库' });
    expect(related).toContain('低温仓储');
    expect(results.length).toBeGreaterThan(3);
    expect(results.every(({ approx }) => approx)).toBe(true);
  });

  it('of letters, slips and exact wording are understood as they say', async () => {
    expect((await engine.answer({ query: 'shehuiziben' })).corrected).toBe('社会资本');
    const { corrected, results } = await engine.answer({ query: '焦炉没气' });
    expect(corrected).toBe('焦炉煤气');
    expect(results.every(({ approx }) => approx)).toBe(true);
    expect((await engine.answer({ query: '焦炉没气', exact: true })).corrected).toBeNull();
    expect((await engine.answer({ query: '焦炉煤气龘龘' })).absent).toEqual(['龘龘']);
  });
});
