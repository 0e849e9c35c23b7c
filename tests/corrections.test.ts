import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportCorrections } from '../src/exports/corrections.ts';
import { feedOf } from '../src/exports/feed-entries.ts';
import { jsonFeed } from '../src/exports/json-feed.ts';
import { assembleFolder } from './support/assemble.ts';
import { edited } from './support/edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const written = `- id: later
  zone: dongwan
  about: output-2030
  old: 99亿元
  new: 100亿元
  reason: 转录时错了两个数字
  date: 2031-09-02
- id: earlier
  zone: dongwan
  about: 2031-05-quarter
  old: 三月
  new: 五月
  reason: 刊期看错
  date: 2031-08-01
`;
const book = assembleFolder(edited([{ file: 'corrections.yaml', write: written }], scratch, 'two'));

describe('a correction', () => {
  it('stands on its page with the newest first', () => {
    expect(exportCorrections(book.corrections).map(({ id, about }) => [id, about])).toEqual([
      ['later', 'dongwan/output-2030'],
      ['earlier', 'dongwan/2031-05-quarter'],
    ]);
  });
  it('leads to what it mended, a record or an article', () => {
    expect(book.corrections.map(({ aboutUrl }) => aboutUrl)).toEqual([
      '/zones/dongwan/#output-2030',
      '/zones/dongwan/articles/2031-05-quarter/',
    ]);
  });
  it('is marked at the fact and at the article', () => {
    const zone = book.zones.find(({ id }) => id === 'dongwan')!;
    const [fact] = zone.facts.filter(({ id }) => id === 'output-2030');
    expect([fact!.corrections, zone.articles[0]!.corrections].flat().map(({ url }) => url)).toEqual([
      '/corrections/#later',
      '/corrections/#earlier',
    ]);
  });
  it('heads the feeds, and no entry is dated after its feed', () => {
    const { updated, entries } = feedOf(book);
    expect([updated, entries[0]!.title]).toEqual(['2031-09-02', '勘误：东湾']);
    expect(entries.filter((entry) => entry.updated > updated)).toEqual([]);
    expect(jsonFeed(book)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: expect.arrayContaining([expect.objectContaining({ title: '勘误：东湾' })]),
    });
  });
});
