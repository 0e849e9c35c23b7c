import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cleanEnvironment } from '../../scripts/lib/clean-environment.ts';
import { provinceNamed } from '../../scripts/lib/chinese-divisions.ts';
import { newYearbook } from '../../scripts/lib/new-yearbook.ts';
import { root } from '../../scripts/lib/settings.ts';

/** A yearbook without a zone, with the folders of an editor beside it. */
export interface Bench {
  content: string;
  drafts: string;
  printed: string;
  environment: Record<string, string>;
}

export function newBench(folder: string, name: string): Bench {
  const content = join(folder, name, 'book');
  mkdirSync(join(folder, name), { recursive: true });
  newYearbook(content, { title: '试志', province: provinceNamed('山西')!, edition: '2031-12-31' });
  const [drafts, printed] = [join(folder, name, 'drafts'), join(folder, name, 'printed')];
  const environment = { YEARBOOK_CONTENT: content, YEARBOOK_DRAFTS: drafts, YEARBOOK_PRINTED: printed, YEARBOOK_OUT: join(folder, name, 'dist') }; // prettier-ignore
  return { content, drafts, printed, environment };
}

/** Starts `npm run workshop` as it is typed; gives its address. */
export async function startWorkshop({ environment }: Bench): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn('npm', ['run', '--silent', 'workshop'], {
    cwd: root,
    env: { ...cleanEnvironment(), ...environment },
    detached: true,
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    process.kill(-child.pid!, 'SIGTERM');
    await closed;
  };
  return { url, stop };
}

/** Waits until the page has shown what an action came to. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** How many actions the page has counted. */
export const actionsOf = async (page: Page): Promise<number> =>
  Number(/动作(\d+)/.exec((await page.textContent('.workshop-state')) ?? '')?.[1]);
