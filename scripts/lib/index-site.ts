import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { indicatorAnswers, zoneAnswers } from '../../src/search/answer-line/answer-files.ts';
import { buildEnglish } from '../../src/search/build-english.ts';
import { buildLexicon, buildSounds } from '../../src/search/build-lexicon.ts';
import { packFigures } from '../../src/search/figure-postings.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { packPostings } from '../../src/search/pack-postings.ts';
import { recordsOf } from '../../src/search/records.ts';
import { packShown } from '../../src/search/shown.ts';
import { packTable } from '../../src/search/table.ts';
import { settled } from './settled.ts';

/** Files of Pagefind that the site does not use. */
const unused = ['pagefind-*.css', 'pagefind-*.js', 'fragment'];

/** Writes everything that the search loads to `<folder>/pagefind/`; gives the number of records. */
export async function indexSite(book: Yearbook, folder: string): Promise<number> {
  const target = join(folder, 'pagefind');
  const records = recordsOf(book);
  // Files of an earlier index would stay and be served.
  rmSync(target, { recursive: true, force: true });
  await told(settled(writeIndex(records, target), 'Pagefind 的进程停了'));
  const ids = idsOf(target);
  for (const file of globSync(unused, { cwd: target })) rmSync(join(target, file), { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(target, `${name}.json`), JSON.stringify(value));
  write('table', packTable(records, ids));
  const lexicon = buildLexicon(book, records);
  write('lexicon', lexicon);
  write('postings', packPostings(lexicon, records));
  write('sounds', buildSounds(records));
  write('english', buildEnglish(book));
  write('figures', packFigures(records, lexicon.units.split(' ')));
  mkdirSync(join(target, 'shown'));
  packShown(records).forEach((group, i) => write(join('shown', `${i}`), group));
  writeAnswers(book, write, target);
  return records.length;
}

/**
 * Pagefind prints in English what stopped it, at any moment after; the one sentence below tells it. YEARBOOK_DEBUG=1 shows
 * it.
 */
function quietPagefind(): void {
  const print = console.error;
  if (process.env.YEARBOOK_DEBUG) return;
  console.error = (first: unknown, ...rest: unknown[]) => {
    if (typeof first === 'string' && first !== 'Service stopped') print(first, ...rest);
  };
}

/** @throws Error with one sentence, whatever Pagefind said. */
async function told(work: Promise<void>): Promise<void> {
  quietPagefind();
  try {
    await work;
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`检索没有编成（${message}）：请看磁盘与内存够不够，再运行一次。原来的网站没有动。`, {
      cause: error,
    });
  }
}

/** What the sentences over the results rest on: one file for each zone and for each indicator. */
function writeAnswers(book: Yearbook, write: (name: string, value: unknown) => void, target: string): void {
  for (const folder of ['zones', 'indicators']) mkdirSync(join(target, 'answers', folder), { recursive: true });
  for (const zone of book.zones) write(join('answers/zones', zone.id), zoneAnswers(zone));
  for (const indicator of book.indicators)
    write(join('answers/indicators', indicator.id), indicatorAnswers(indicator, book));
}

/** Records go in by their place alone: what they show is ours, and Pagefind would index it as words. */
async function writeIndex(records: SearchRecord[], target: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', keepIndexUrl: true });
  if (!index) throw new Error(errors.join('；'));
  const faults: string[] = [];
  for (const [place, { url, title, body }] of records.entries()) {
    const added = await index.addCustomRecord({ url: `/${place}`, content: `${title} 。 ${body}`, language: 'zh' });
    faults.push(...added.errors.map((error) => `${url}：${error}`));
  }
  const written = await index.writeFiles({ outputPath: target });
  await close();
  faults.push(...written.errors);
  if (faults.length > 0) throw new Error(faults[0]);
}

/** The ids that Pagefind gave the records, in their order, read from its files. */
function idsOf(target: string): string[] {
  const ids: string[] = [];
  for (const file of globSync('fragment/*.pf_fragment', { cwd: target })) {
    const text = gunzipSync(readFileSync(join(target, file))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids[Number(url.slice(1))] = file.replace(/^.*_([^_]+)\.pf_fragment$/, '$1');
  }
  return ids;
}
