import { existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseLock, takeLock } from './lock.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

/** A file that says: this folder is a finished yearbook, and the next build may replace it. */
const mark = '.yearbook';
const markText = '由园志生成；下一次构建会整个替换这个文件夹。\nGenerated; the next build replaces this folder.\n';

export const nextOf = (out: string) => `${out}.yearbook-next`;
const oldOf = (out: string) => `${out}.yearbook-old`;
const isFinished = (folder: string) => existsSync(join(folder, mark));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Refuses to replace a folder that holds anything but a yearbook. */
export function assertReplaceable(out: string): void {
  if (!existsSync(out)) {
    const isLink = lstatSync(out, { throwIfNoEntry: false }) !== undefined;
    if (isLink) throw new Refusal(`${shown(out)} 是断了的符号链接：请移走它，或另选 YEARBOOK_OUT。`);
    return;
  }
  if (!statSync(out).isDirectory())
    throw new Refusal(`${shown(out)} 是文件，不是文件夹：请移走它，或另选 YEARBOOK_OUT。`);
  const names = readdirSync(out);
  if (names.includes('.git')) throw new Refusal(`${shown(out)} 里有 .git：请移走它，或另选 YEARBOOK_OUT。`);
  if (names.length > 0 && !isFinished(out)) {
    throw new Refusal(
      `${shown(out)} 里有不是园志生成的文件（如 ${names.sort()[0]}）：请移走它们，或另选 YEARBOOK_OUT。`,
    );
  }
}

/** The new site becomes the site, by two renames: a reader finds the old one or the new one, never a half. */
export function swapIn(out: string): void {
  writeFileSync(join(nextOf(out), mark), markText);
  remove(oldOf(out));
  try {
    if (existsSync(out)) renameSync(out, oldOf(out));
    renameSync(nextOf(out), out);
  } catch (error) {
    if (existsSync(oldOf(out))) renameSync(oldOf(out), out);
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${shown(out)} 换不下来（${code}）：它可能是挂载点，或正被占用，请另选 YEARBOOK_OUT。`);
  }
  remove(oldOf(out));
}

/** Clears up after a build that was killed; the caller holds the lock. */
export function finishSwap(out: string): void {
  const [next, old] = [nextOf(out), oldOf(out)];
  if (!existsSync(out) && existsSync(old)) renameSync(isFinished(next) ? next : old, out);
  for (const left of [next, old]) if (existsSync(left)) remove(left);
}

/** What every command does first: if a build was interrupted and none is running, the site is put back in its place. */
export function recover(out: string): void {
  if (!existsSync(nextOf(out)) && !existsSync(oldOf(out))) return;
  try {
    if (takeLock()) finishSwap(out);
  } catch {
    // Who may not write here leaves it to the next who may: a check must still check.
  } finally {
    releaseLock();
  }
}
