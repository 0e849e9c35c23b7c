import { existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseLock, takeLock } from './lock.ts';
import { Refusal } from './refusal.ts';
import { shown } from './settings.ts';

/** A file in the output folder: this is a finished yearbook that the next build may replace. */
const mark = '.yearbook';
const markText = '由园志生成；下一次构建会整个替换这个文件夹。\nGenerated; the next build replaces this folder.\n';

export const nextOf = (out: string) => `${out}.yearbook-next`;
const oldOf = (out: string) => `${out}.yearbook-old`;
/** The file of a folder that is still being built; the last step renames it to the mark. */
const unfinished = '.yearbook-unfinished';
const isFinished = (folder: string) => existsSync(join(folder, mark));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Whether a folder beside the site is of a build: marked, or made by one that was killed before it could mark it. */
function isOurs(folder: string): boolean {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return isFinished(folder) || existsSync(join(folder, unfinished)) || readdirSync(folder).length === 0;
}

/** Marks the folder in which the new site is built. */
export const begin = (out: string) => writeFileSync(join(nextOf(out), unfinished), markText);

/** @throws Refusal where a folder holds anything but a yearbook: it must not be replaced. */
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

/** Puts the new site in the place of the old one by two renames: a reader gets the old or the new one, never a half. */
export function swapIn(out: string): void {
  renameSync(join(nextOf(out), unfinished), join(nextOf(out), mark));
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

/** Cleans up after a build that was killed, and touches nothing else. The caller must hold the lock. */
export function finishSwap(out: string): void {
  const [next, old] = [nextOf(out), oldOf(out)];
  if (!existsSync(out) && isOurs(old)) renameSync(isFinished(next) ? next : old, out);
  for (const left of [next, old]) if (isOurs(left)) remove(left);
}

/** @throws Refusal where something of another's stands where the new site would be built. */
export function assertFree(out: string): void {
  const taken = [nextOf(out), oldOf(out)].find((path) => lstatSync(path, { throwIfNoEntry: false }));
  if (taken) throw new Refusal(`${shown(taken)} 不是园志生成的，新站要用这个名字：请移走它，或另选 YEARBOOK_OUT。`);
}

/** Called first by every command: if a build was interrupted and none is running, the site is put back in its place. */
export function recover(out: string): void {
  if (!existsSync(nextOf(out)) && !existsSync(oldOf(out))) return;
  try {
    if (takeLock()) finishSwap(out);
  } catch {
    // If this user may not write here, the recovery is left to one who may: the command itself must still run.
  } finally {
    releaseLock();
  }
}
