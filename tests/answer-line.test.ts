import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indexSite } from '../scripts/lib/index-site.ts';
import type { Engine } from '../src/search/engine.ts';
import { wordsOf } from '../src/views/statement.ts';
import { assembleFolder } from './support/assemble.ts';
import { fetchFromDisk, openIndex } from './search/ask.ts';

interface Expected {
  says?: string[] | '';
  never?: string[];
}
const cases = parse(readFileSync(join(import.meta.dirname, 'search/answer-lines.yaml'), 'utf8')) as Record<
  string,
  Expected
>;

const folder = mkdtempSync(join(tmpdir(), 'yearbook-line-'));
let engine: Engine;
beforeAll(async () => {
  fetchFromDisk();
  await indexSite(assembleFolder('content'), folder);
  engine = await openIndex(join(folder, 'pagefind/'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lineOf = async (query: string) => (await engine.answer({ query, limit: 30, withLine: true })).line;

describe('the line over the results', () => {
  it.each(Object.entries(cases))('of %s', async (query, { says = [], never = [] }) => {
    const words = (await lineOf(query)).map(wordsOf).join('');
    if (says === '') return expect(words).toBe('');
    for (const part of says) expect(words).toContain(part);
    for (const part of never) expect(words).not.toContain(part);
  });

  it('has at most three figures in what answers, each a link with its receipt', async () => {
    for (const query of Object.keys(cases)) {
      const answers = (await lineOf(query)).filter(({ rule }) => rule === 'answer');
      const figures = answers.flatMap(({ claims }) => claims.filter(({ indicator }) => indicator));
      expect([query, figures.length <= 3]).toEqual([query, true]);
      for (const { parts, claims } of answers)
        for (const { record, indicator, zone } of claims) {
          const part = parts.find(({ url }) => url === record);
          expect([query, part?.receipt?.url.startsWith(indicator ? `/zones/${zone}/articles/` : '/')]).toEqual([
            query,
            true,
          ]);
        }
    }
  });

  it('comes only where it is asked for, and takes no file without', async () => {
    const { line } = await engine.answer({ query: '灵石工业产值' });
    expect(line).toEqual([]);
  });
});
