import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from './refusal.ts';
import { root } from './settings.ts';

const file = join(root, 'node_modules', '.cache', 'yearbook', 'build.lock');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells who builds in this project at the moment; a lock left by a process that is gone counts for nothing. */
function holder(): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid && pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** Takes the lock if no other process holds it. */
export function takeLock(): boolean {
  if (holder()) return false;
  try {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

export function releaseLock(): void {
  rmSync(file, { force: true });
}

/** One build at a time in a project: a second one waits for the first. */
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
