import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pagesFolder } from './cache-folder.ts';
import { root } from './settings.ts';

/** Compiles in a process of its own, so that the memory and the threads of the compiler are gone afterwards. */
async function compile(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'compile-pages.ts'), folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code, signal]] = await Promise.all([
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ]);
  if (signal) throw new Error(`页面没有编成：编译的进程被终止（${signal}），请再运行一次。原来的网站没有动。`);
  if (code !== 0) throw new Error(said.trim() || '页面没有编成。YEARBOOK_DEBUG=1 可看全部经过。');
}

/**
 * The folder of the compiled pages: compiled once for each state of the code, whatever the content. The caller must hold
 * the lock.
 */
export async function compiledPages(): Promise<string> {
  const folder = pagesFolder();
  if (existsSync(folder)) return folder;
  const next = `${folder}.next`;
  try {
    await compile(next);
    renameSync(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return folder;
}
