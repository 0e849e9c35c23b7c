import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openYearbook } from '../../src/open-yearbook.ts';
import { dropOldCaches } from './cache-folder.ts';
import { compiledPages } from './compiled-pages.ts';
import { digestOf } from './digest.ts';
import { drawPages, warnings } from './draw-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { Refusal } from './refusal.ts';
import { indexSite } from './index-site.ts';
import { shown, type Settings } from './settings.ts';
import { siteBase } from './site-base.ts';
import { step } from './step.ts';
import { assertReplaceable, finishSwap, nextOf, swapIn } from './swap.ts';

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
  beside(out, () => makeFolders(next));
  try {
    const pages = await step('编译页面', compiledPages);
    const { book } = openYearbook(content);
    cpSync(join(pages, 'site'), next, { recursive: true });
    await step(
      '绘制页面',
      () => drawPages(pages, content, next, siteBase(settings, book.site)),
      (count) => `${count} 个文件`,
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
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
}
