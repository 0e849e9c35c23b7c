import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { openYearbook } from '../../src/open-yearbook.ts';
import { drawingFolder, dropOldCaches } from './cache-folder.ts';
import { digestOf } from './digest.ts';
import { writeHostFiles } from './host-files.ts';
import { Refusal } from './refusal.ts';
import { indexSite } from './index-site.ts';
import { rewriteFor, rewriteHtml } from './relative-links.ts';
import { renderSite, warnings } from './render-site.ts';
import { shown, type Settings } from './settings.ts';
import { siteBase } from './site-base.ts';
import { step } from './step.ts';
import { assertReplaceable, finishSwap, nextOf, swapIn } from './swap.ts';

async function makeLinksRelative(folder: string, base: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: folder });
  for (const page of pages) {
    const file = join(folder, page);
    const address = `/${page.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/');
    const html = readFileSync(file, 'utf8');
    const rewritten = await rewriteHtml(html, rewriteFor(address, base));
    if (rewritten !== html) writeFileSync(file, rewritten);
  }
  return pages.length;
}

/**
 * Makes a folder and the folders above it, one by one. `recursive` never ends where a system denies that a parent
 * exists (/proc).
 */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}

/**
 * Does `work` beside the output folder.
 * @throws Refusal, with one sentence, where that place cannot be written to.
 */
function beside(out: string, work: () => void): void {
  try {
    work();
  } catch {
    throw new Refusal(
      `${shown(dirname(out))} 里不能新建文件夹“${basename(nextOf(out))}”：请检查权限与名字的长度，或另选 YEARBOOK_OUT。`,
    );
  }
}

/** Moves a folder, also to another disk. */
function carry(from: string, to: string): void {
  rmSync(to, { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** The digest of the content that is read, without files that editors' programs leave there. */
const stateOf = (content: string) =>
  digestOf(content, globSync('**/*.{mdx,yaml,png,jpg,webp,avif}', { cwd: content }).sort());

const changed = '内容在构建时改过，网页与检索可能各是一半：请再运行一次 npm run build。原来的网站没有动。';

/** Builds beside the present site and then puts the new one in its place. The caller must hold the lock. */
export async function buildSite(settings: Settings): Promise<void> {
  const { content, out } = settings;
  const next = nextOf(out);
  const asRead = stateOf(content);
  beside(out, () => finishSwap(out));
  assertReplaceable(out);
  dropOldCaches(content);
  rmSync(drawingFolder, { recursive: true, force: true });
  beside(out, () => makeFolders(next));
  try {
    await step('绘制页面', async () => {
      await renderSite(content, drawingFolder);
      carry(drawingFolder, next);
    });
    const { book } = openYearbook(content);
    await step(
      '改写链接',
      () => makeLinksRelative(next, siteBase(settings, book.site)),
      (count) => `${count} 页`,
    );
    writeHostFiles(next, book.site);
    await step(
      '编制检索',
      () => indexSite(book, next),
      (count) => `${count} 条`,
    );
    if (stateOf(content) !== asRead) throw new Refusal(changed);
    for (const warning of warnings()) console.log(`提醒：${warning}`);
    await step(
      '换上新站',
      () => swapIn(out),
      () => shown(out),
    );
  } catch (error) {
    for (const left of [next, drawingFolder]) rmSync(left, { recursive: true, force: true });
    throw error;
  }
}
