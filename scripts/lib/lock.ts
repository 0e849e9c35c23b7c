import { accessSync, constants, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from './refusal.ts';
import { root, shown } from './settings.ts';

const file = join(root, 'node_modules', '.cache', 'yearbook', 'build.lock');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, where the system tells; empty where not. Process numbers are used again, and in containers
 * they repeat. A killed process that its parent has not collected (state Z) still has a number, but counts as gone.
 */
function startOf(pid: number): string {
  try {
    const [state = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return /[ZX]/.test(state) ? 'dead' : (fields[18] ?? '');
  } catch {
    return '';
  }
}

let isOurs = false;

/**
 * The number of the process that a lock names, if it still runs; null otherwise, as for the lock of a process that is
 * gone.
 */
function holder(path = file): number | null {
  try {
    const [number, start = ''] = readFileSync(path, 'utf8').split(' ');
    const pid = Number(number);
    if (pid === process.pid) return isOurs ? pid : null;
    return pid && isAlive(pid) && startOf(pid) === start ? pid : null;
  } catch {
    return null;
  }
}

/** Takes the lock by a hard link, which appears whole or not at all, so that no other process reads half a lock. */
function claim(): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`);
  try {
    linkSync(mine, file);
    return (isOurs = true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes the lock of a process that is gone. If another process has taken it meanwhile, it is given back. */
function clearStale(): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (holder(aside)) linkSync(aside, file);
  } catch {
    // It is gone already, or taken again: the next try will show.
  }
  rmSync(aside, { force: true });
}

/** Takes the lock if no other process holds it; tells whether it did. */
export function takeLock(): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw new Refusal(`${shown(dirname(file))} 不能写入：请检查权限。`);
  }
  if (claim()) return true;
  if (holder()) return false;
  clearStale();
  return claim();
}

export function releaseLock(): void {
  if (holder() !== process.pid) return;
  rmSync(file, { force: true });
  isOurs = false;
}

/** Does `work` under the project's lock: a second build waits for the first. */
export async function withLock<T>(work: () => Promise<T>, patience = 600_000): Promise<T> {
  const until = Date.now() + patience;
  for (let told = false; !takeLock(); told = true) {
    if (!told) console.log(`另一次构建（进程 ${holder() ?? '?'}）正在进行，等它结束…`);
    if (Date.now() > until)
      throw new Refusal(`等了十分钟，另一次构建（进程 ${holder() ?? '?'}）仍未结束：请稍后再试。`);
    await setTimeout(200);
  }
  process.once('exit', releaseLock);
  try {
    return await work();
  } finally {
    process.off('exit', releaseLock);
    releaseLock();
  }
}
