import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { chromium, type Page } from 'playwright-core';
import { piecesOf } from '../src/search/plan.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { openEngine } from '../src/search/open-engine.ts';
import type { Pagefind } from '../src/search/pagefind-store.ts';
import { recordsOf } from '../src/search/records.ts';
import type {} from '../src/search/ui/search-page.ts';
import { fetchFromDisk, judge, openIndex, readQuestions, type Question, type Verdict } from '../tests/search/ask.ts';
import { machineQuestions } from '../tests/search/machine-questions.ts';
import { assembleFolder } from '../tests/support/assemble.ts';
import { prepareBrowser } from '../tests/support/browser-binary.ts';
import { openHost } from '../tests/support/host.ts';
import { indexSite } from './lib/index-site.ts';
import { readSettings } from './lib/settings.ts';

type Search = (query: string) => Promise<{ url: string; approx?: true }[]>;

/** Stock Pagefind, which cuts the query itself, as on a page of the site. */
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

/** The compressed bytes of the index that each question loads: all of them, and those left to load after the focus. */
async function bytesOf(folder: string, questions: Question[]): Promise<{ first: number[]; afterFocus: number[] }> {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(file);
    const size = /\.(?:json|js)$/.test(file) ? gzipSync(text).length : text.length;
    sizes.set(file, size);
    return size;
  };
  const first: number[] = [];
  const afterFocus: number[] = [];
  for (const { query } of questions) {
    const taken = new Set<string>();
    globalThis.fetch = async (address) => {
      const file = new URL(String(address), 'file:///').pathname;
      taken.add(file);
      return new Response(readFileSync(file));
    };
    const load = () => {
      taken.add(`${folder}pagefind.js`);
      return import(`${folder}pagefind.js`) as Promise<Pagefind>;
    };
    const engine = await openEngine(load, folder, async (name) => {
      taken.add(folder + name);
      return JSON.parse(readFileSync(folder + name, 'utf8')) as unknown;
    });
    await engine.answer({ query, withLine: true });
    const sum = (files: string[]) => files.reduce((total, file) => total + sizeOf(file), 0);
    const shell = /\.(?:js|pagefind|pf_meta)$|(?:entry|lexicon|postings|table)\.json$/;
    first.push(sum([...taken]));
    afterFocus.push(sum([...taken].filter((file) => !shell.test(file))));
  }
  return { first: first.sort((a, b) => a - b), afterFocus: afterFocus.sort((a, b) => a - b) };
}

interface Measured {
  /**
   * The bytes of scripts and index as sent: from an empty cache to the first answer, and after the focus has loaded the
   * shell.
   */
  first: number[];
  afterFocus: number[];
  /** All that the page loads, with its HTML and style sheets. */
  page: number[];
  /**
   * The milliseconds of questions asked for the first time in a page that has answered others, and of the same
   * questions asked again.
   */
  fresh: number[];
  again: number[];
}

const bodies = (taken: Map<string, number>, is: (path: string) => boolean = () => true) =>
  [...taken].reduce((sum, [path, bytes]) => sum + (is(path) ? bytes : 0), 0);
const ofSearch = (path: string) => /^\/pagefind\/|\.js$/.test(path);

/** What visitors load and how long they wait, in the built site under its own headers. */
async function measureInBrowser(folder: string, questions: string[]): Promise<Measured> {
  const host = await openHost(folder);
  const browser = await chromium.launch(await prepareBrowser());
  const measured: Measured = { first: [], afterFocus: [], page: [], fresh: [], again: [] };
  const settled = (page: Page) => page.waitForLoadState('networkidle');
  try {
    for (const question of questions.filter((_, i) => i % 37 === 0)) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${host.url}search/?q=${encodeURIComponent(question)}`);
      await page.waitForFunction(() => document.querySelectorAll('#answer > *, #results > *').length > 0);
      const taken = host.taken();
      measured.first.push(bodies(taken, ofSearch));
      measured.page.push(bodies(taken));
      await page.context().close();
      const other = await (await browser.newContext()).newPage();
      await other.goto(`${host.url}search/`);
      await other.focus('#q');
      await settled(other);
      host.taken();
      await other.evaluate((query) => window.__search(query), question);
      measured.afterFocus.push(bodies(host.taken()));
      await other.context().close();
    }
    const page = await browser.newPage();
    await page.goto(`${host.url}search/`);
    const time = (list: string[]) =>
      page.evaluate(async (queries) => {
        const times: number[] = [];
        for (const query of queries) {
          const start = performance.now();
          await window.__search(query);
          times.push(performance.now() - start);
        }
        return times;
      }, list);
    await time(questions.filter((_, i) => i % 4 === 0));
    measured.fresh = await time(questions.filter((_, i) => i % 4 !== 0));
    measured.again = await time(questions);
  } finally {
    await browser.close();
    host.close();
  }
  for (const list of Object.values(measured) as number[][]) list.sort((a, b) => a - b);
  return measured;
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

async function judgeAll(search: Search, questions: Question[]): Promise<{ verdicts: Verdict[]; times: number[] }> {
  const verdicts: Verdict[] = [];
  const times: number[] = [];
  for (const question of questions) {
    await search(question.query);
    const start = performance.now();
    verdicts.push(judge(question, await search(question.query)));
    times.push(performance.now() - start);
  }
  return { verdicts, times: times.sort((a, b) => a - b) };
}

const at = (list: number[], share: number) => list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const kilobytes = (list: number[]) => `${(at(list, 0.5) / 1000).toFixed(0)} / ${(at(list, 0.95) / 1000).toFixed(0)} KB`;
const milliseconds = (list: number[]) => `${at(list, 0.5).toFixed(1)} / ${at(list, 0.95).toFixed(1)} ms`;

function printGroups(name: string, verdicts: Verdict[]): void {
  console.log(`\n${name}: @1, @3, none, unanswerable but answered (%)`);
  for (const [group, list] of Map.groupBy(verdicts, (verdict) => verdict.group))
    console.log(`${group.padEnd(26)}${String(list.length).padStart(4)} ${cells(list)}`);
  console.log(`${'all'.padEnd(26)}${String(verdicts.length).padStart(4)} ${cells(verdicts)}`);
}

function printMisses(verdicts: Verdict[]): void {
  for (const { query, expected, rank, found, approx } of verdicts)
    if (expected.length > 0 ? rank !== 0 : found > 0 && !approx)
      console.log(`${query} → ${expected.join(' ') || '-'}: ${rank} of ${found}`);
}

// npm run bench:search [-- --ours] [-- --misses] [-- --no-browser]: how well the questions are answered, ours beside
// stock Pagefind and MiniSearch on pairs; then what a visitor loads and waits for, in the site that stands in dist/.
const has = (flag: string) => process.argv.includes(flag);
const folder = mkdtempSync(join(tmpdir(), 'yearbook-bench-'));
const fetched = globalThis.fetch;
try {
  fetchFromDisk();
  const book = assembleFolder('content');
  const records = recordsOf(book);
  await indexSite(book, folder);
  const engine = await openIndex(join(folder, 'pagefind/'));
  const sets = {
    'questions for development': readQuestions(),
    'questions held back': readQuestions('held-questions'),
    'questions in English': readQuestions('english-questions'),
    'made from the records': machineQuestions(book),
  };
  const searches: Record<string, Search> = {
    ours: async (query) => (await engine.answer({ query })).results,
    ...(!has('--ours') && {
      'Pagefind 1.6.0 as it comes': await stockPagefind(records, join(folder, 'stock')),
      'MiniSearch on pairs': miniSearch(records),
    }),
  };
  const table: string[] = [];
  for (const [name, search] of Object.entries(searches))
    for (const [set, questions] of Object.entries(sets)) {
      const { verdicts, times } = await judgeAll(search, questions);
      table.push(`${name.padEnd(28)}${set.padEnd(27)}${cells(verdicts)} ${at(times, 0.5).toFixed(1).padStart(6)}`);
      if (name !== 'ours') continue;
      printGroups(set, verdicts);
      if (has('--misses')) printMisses(verdicts);
    }
  console.log(`\n${''.padEnd(55)}    @1     @3   none pretend warm ms`);
  console.log(table.join('\n'));
  const everyone = await bytesOf(join(folder, 'pagefind/'), [...readQuestions(), ...readQuestions('held-questions')]);
  console.log(
    `\nIndex that one question takes, all ${everyone.first.length} of them, p50 / p95: ${kilobytes(everyone.first)}; after the focus ${kilobytes(everyone.afterFocus)}`,
  );
  globalThis.fetch = fetched;
  const { out } = readSettings();
  if (has('--no-browser')) process.exit(0);
  if (!existsSync(join(out, 'search/index.html'))) throw new Error('npm run build comes first: dist/ is measured');
  const asked = readQuestions('held-questions').map(({ query }) => query);
  const { first, afterFocus, page, fresh, again } = await measureInBrowser(out, asked);
  console.log(`\nIn Chromium, ${first.length} of the questions held back, p50 / p95, bodies as sent with gzip:
first question, scripts and index   ${kilobytes(first)}; with HTML and style ${kilobytes(page)}
first question after the focus      ${kilobytes(afterFocus)}
a question not asked before, warm   ${milliseconds(fresh)}
the same question again             ${milliseconds(again)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
