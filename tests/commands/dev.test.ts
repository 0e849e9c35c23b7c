import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cleanEnvironment } from '../../scripts/lib/clean-environment.ts';
import { root } from '../../scripts/lib/settings.ts';
import type { LexiconFile } from '../../src/search/lexicon.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const content = copyTiny(scratchFolder());
const term = join(content, 'terms/dock.mdx');
const patience = { timeout: 60_000, interval: 250 };
let server: ChildProcess;
let [output, url] = ['', ''];

beforeAll(async () => {
  server = spawn('npm', ['run', '--silent', 'dev'], {
    cwd: root,
    env: { ...cleanEnvironment(), YEARBOOK_CONTENT: content },
    detached: true,
    shell: process.platform === 'win32',
  });
  server.stdout!.on('data', (chunk) => (output += chunk));
  await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.test(output), patience);
  url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)![0];
});
afterAll(async () => {
  const closed = once(server, 'close');
  process.kill(-server.pid!, 'SIGTERM');
  await closed;
});

/** The forms of one term, as the search in a page would load them. */
async function formsOf(name: string): Promise<string[]> {
  const { concepts } = (await (await fetch(`${url}pagefind/lexicon.json`)).json()) as LexiconFile;
  const forms = concepts.map(([, , written]) => written.split('|'));
  return forms.find(([first]) => first === name) ?? [];
}

test('npm run dev serves the pages and the search, and both follow the content', async () => {
  expect(await (await fetch(`${url}terms/`)).text()).toContain('干船坞');
  expect((await fetch(`${url}search/`)).status).toBe(200);
  expect((await fetch(`${url}pagefind/pagefind.js`)).status).toBe(200);
  expect(await formsOf('船坞')).toEqual(['船坞', '干船坞']);
  edit(term, 'aliases: [干船坞]', 'aliases: [浮船坞]');
  await vi.waitUntil(async () => (await formsOf('船坞')).includes('浮船坞'), patience);
  await vi.waitUntil(async () => (await (await fetch(`${url}terms/`)).text()).includes('浮船坞'), patience);
});

test('npm run dev tells of a fault as the check does, and keeps the search as it was', async () => {
  edit(term, 'term: 船坞', 'trem: 船坞');
  await vi.waitUntil(() => /terms\/dock\.mdx:\d+:\d+ {2}.*trem.* {2}unknown-field/.test(output), patience);
  expect(await formsOf('船坞')).toEqual(['船坞', '浮船坞']);
});
