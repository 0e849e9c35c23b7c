import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { openYearbook } from '../../src/open-yearbook.ts';
import { dropOldCaches } from './cache-folder.ts';
import { unpackVolumes } from './closed-volumes.ts';
import { compiledPages } from './compiled-pages.ts';
import { copyHostFolder } from './copy-host-folder.ts';
import { digestOf } from './digest.ts';
import { drawPages, warnings } from './draw-pages.ts';
import { writeHostFiles } from './host-files.ts';
import { Refusal } from './refusal.ts';
import { indexSite } from './index-site.ts';
import { shown, type Settings } from './settings.ts';
import { siteBase } from './site-base.ts';
import { step } from './step.ts';
import { assertThere } from './named-files.ts';
import { assertFree, assertReplaceable, begin, finishSwap, nextOf, swapIn } from './swap.ts';

/**
 * Makes a folder and the folders above it, one by one, and gives those it made. `recursive` never ends where a system
 * denies that a parent exists (/proc).
 */
function makeFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    removeFolders(above);
    throw error;
  }
  return [...above, folder];
}

/** Removes folders as far as they are empty, the inner ones first. */
function removeFolders(folders: string[]): void {
  for (const folder of folders.toReversed()) if (existsSync(folder)) rmdirSync(folder);
}

/** Copies files byte by byte, so that their modes do not come along: a server must be able to read them. */
function copyFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const [source, target] = [entry.parentPath, join(to, relative(from, entry.parentPath))];
    mkdirSync(target, { recursive: true });
    if (entry.isFile()) writeFileSync(join(target, entry.name), readFileSync(join(source, entry.name)));
  }
}

/**
 * Does `work` beside the output folder.
 * @throws Refusal, with one sentence, where that place cannot be written to.
 */
function beside<T>(out: string, work: () => T): T {
  try {
    return work();
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
  // Whatever its user may keep to himself elsewhere: a server must be able to read a site.
  process.umask(process.umask() & 0o022);
  const asRead = stateOf(content);
  beside(out, () => finishSwap(out));
  assertReplaceable(out);
  assertFree(out);
  dropOldCaches(content);
  const made = beside(out, () => makeFolders(nextOf(out)));
  try {
    begin(out);
    await fill(settings);
    if (stateOf(content) !== asRead) throw new Refusal(changed);
    for (const warning of warnings()) console.log(`提醒：${warning}`);
    await step(
      '换上新站',
      () => swapIn(out),
      () => shown(out),
    );
  } catch (error) {
    rmSync(nextOf(out), { recursive: true, force: true });
    removeFolders(made);
    throw error;
  }
}

/** Fills the folder beside the present site with the new one. */
async function fill(settings: Settings): Promise<void> {
  const next = nextOf(settings.out);
  const pages = await step('编译页面', compiledPages);
  const { book } = openYearbook(settings.content);
  copyFiles(join(pages, 'site'), next);
  const { named } = await step(
    '绘制页面',
    () => drawPages(pages, settings.content, next, siteBase(settings, book.site)),
    ({ count }) => `${count} 个文件`,
  );
  if (book.closedVolumes.length > 0) {
    const unpack = () => unpackVolumes(settings.content, book.closedVolumes, next);
    await step('放回合了的卷', unpack, (count) => `${count} 卷`);
  }
  writeHostFiles(next, book.site);
  await step(
    '编制检索',
    () => indexSite(book, next),
    (count) => `${count} 条`,
  );
  copyHostFolder(settings.content, next);
  assertThere(named, next);
}
