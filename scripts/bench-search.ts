import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { openEngine } from '../src/search/open-engine.ts';
import type { Pagefind } from '../src/search/pagefind-store.ts';
import { piecesOf } from '../src/search/plan.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { recordsOf } from '../src/search/records.ts';
import { fetchFromDisk, judge, openIndex, readQuestions, type Verdict } from '../tests/search/ask.ts';
import { assembleFolder } from '../tests/support/assemble.ts';
import { indexSite } from './lib/index-site.ts';

type Search = (query: string) => Promise<{ url: string; approx?: true }[]>;

/** Pagefind as it comes: its own cutting of the query, as a page of the site would do it. */
async function stockPagefind(records: SearchRecord[], folder: string): Promise<Search> {
  const { index } = await createIndex({ forceLanguage: 'zh', keepIndexUrl: true });
  for (const { url, title, body } of records)
    await index!.addCustomRecord({ url, content: `${title} 。 ${body}`, language: 'zh', meta: { title } });
  await index!.writeFiles({ outputPath: folder });
  const pagefind = await import(`${folder}/pagefind.js`);
  await pagefind.options({ basePath: `${folder}/`, baseUrl: '/' });
  await pagefind.init();
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return async (query) => {
    const cut = [...words.segment(query)].map(({ segment }) => segment).join(' ');
    const { results } = await pagefind.search(cut);
    const loaded = await Promise.all(
      results.slice(0, 20).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
    );
    return loaded.map(({ raw_url: url }) => ({ url: url.slice(1) }));
  };
}

function miniSearch(records: SearchRecord[]): Search {
  const mini = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) => piecesOf(text.toLowerCase()),
    searchOptions: { boost: { title: 2 }, combineWith: 'AND' },
  });
  mini.addAll(records.map(({ title, zone, body }, id) => ({ id, title, text: `${zone} ${body}` })));
  return async (query) =>
    mini
      .search(query)
      .slice(0, 20)
      .map(({ id }) => ({ url: records[id as number]!.url.slice(1) }));
}

/** Bytes that the first query of a visit loads, as a server sends them. */
async function firstBytes(folder: string): Promise<{ shell: number; all: number[] }> {
  let bytes = 0;
  const size = (file: string) => {
    const text = readFileSync(file);
    return /\.(?:json|js)$/.test(file) ? gzipSync(text).length : text.length;
  };
  const all: number[] = [];
  const shell = size(`${folder}pagefind.js`);
  globalThis.fetch = async (address) => {
    const file = new URL(String(address), 'file:///').pathname;
    bytes += size(file);
    return new Response(readFileSync(file));
  };
  let loaded = 0;
  for (const { query } of readQuestions()) {
    const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
    bytes = shell;
    const engine = await openEngine(pagefind, folder, async (name) => {
      bytes += size(folder + name);
      return JSON.parse(readFileSync(folder + name, 'utf8')) as unknown;
    });
    loaded = bytes;
    await engine.answer({ query });
    all.push(bytes);
  }
  return { shell: loaded, all: all.sort((a, b) => a - b) };
}

const share = (list: Verdict[], is: (verdict: Verdict) => boolean) =>
  list.length === 0 ? '–' : ((list.filter(is).length / list.length) * 100).toFixed(1);

function cells(verdicts: Verdict[]): string {
  const asked = verdicts.filter(({ expected }) => expected.length > 0);
  const empty = verdicts.filter(({ expected }) => expected.length === 0);
  const within = (n: number) => share(asked, ({ rank }) => rank >= 0 && rank < n);
  const none = share(asked, ({ found }) => found === 0);
  const pretended = share(empty, ({ found, approx }) => found > 0 && !approx);
  return [within(1), within(3), none, pretended].map((cell) => cell.padStart(6)).join(' ');
}

async function judgeAll(search: Search): Promise<{ verdicts: Verdict[]; times: number[] }> {
  const verdicts: Verdict[] = [];
  const times: number[] = [];
  for (const question of readQuestions()) {
    await search(question.query);
    const start = performance.now();
    verdicts.push(judge(question, await search(question.query)));
    times.push(performance.now() - start);
  }
  return { verdicts, times: times.sort((a, b) => a - b) };
}

function print(name: string, verdicts: Verdict[], times: number[]): void {
  console.log(
    `\n${name}: @1, @3, none, unanswerable but answered (%); warm p50 ${times[times.length >> 1]!.toFixed(1)} ms`,
  );
  for (const [group, list] of Map.groupBy(verdicts, (verdict) => verdict.group))
    console.log(`${group.padEnd(16)}${String(list.length).padStart(4)} ${cells(list)}`);
  console.log(`${'all'.padEnd(16)}${String(verdicts.length).padStart(4)} ${cells(verdicts)}`);
}

// npm run bench:search [-- --misses]: the development questions, ours beside stock Pagefind and MiniSearch on pairs.
const folder = mkdtempSync(join(tmpdir(), 'yearbook-bench-'));
try {
  fetchFromDisk();
  const book = assembleFolder('content');
  const records = recordsOf(book);
  await indexSite(book, folder);
  const engine = await openIndex(join(folder, 'pagefind/'));
  const ours = await judgeAll(async (query) => (await engine.answer({ query })).results);
  if (!process.argv.includes('--ours')) {
    const stock = await judgeAll(await stockPagefind(records, join(folder, 'stock')));
    print('Pagefind 1.6.0 as it comes', stock.verdicts, stock.times);
    const mini = await judgeAll(miniSearch(records));
    print('MiniSearch on pairs', mini.verdicts, mini.times);
  }
  print('ours', ours.verdicts, ours.times);
  const { shell, all } = await firstBytes(join(folder, 'pagefind/'));
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
  console.log(
    `shell ${kilobytes(shell)} KB; first query p50 ${kilobytes(all[all.length >> 1]!)}, p95 ${kilobytes(all[Math.floor(all.length * 0.95)]!)} KB`,
  );
  if (process.argv.includes('--misses'))
    for (const { query, expected, rank, found, approx } of ours.verdicts)
      if (expected.length > 0 ? rank !== 0 : found > 0 && !approx)
        console.log(`${query} → ${expected.join(' ') || '-'}: ${rank} of ${found}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
