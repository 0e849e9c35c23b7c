import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { scratchFolder } from '../support/yearbooks.ts';

const folder = scratchFolder();
const site = join(folder, 'site');
let served: Served;

beforeAll(async () => {
  for (const name of ['zones', '.well-known', '.git', '_astro']) mkdirSync(join(site, name), { recursive: true });
  const files = {
    'index.html': '首页',
    '404.html': '没有这一页',
    'zones/index.html': '园区',
    '.yearbook': 'mark',
    '.git/config': 'secret',
    '.well-known/security.txt': 'Contact',
    '_astro/a.css': 'p{}',
    'large.json': 'x'.repeat(20_000_000),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'linked.txt'));
  symlinkSync(folder, join(site, 'above'));
  served = await serve(site, ['/'], 4700);
});
afterAll(() => served.close());

/** Sends a request as it is written, which `fetch` would tidy up; gives the status. */
const status = (path: string, headers: string[] = [], method = 'GET') =>
  new Promise<number>((resolve, reject) => {
    const { port, hostname } = new URL(served.url);
    const socket = connect(Number(port), hostname, () =>
      socket.write([`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n')),
    );
    socket.once('data', (data) => {
      resolve(Number(/^HTTP\/1.1 (\d+)/.exec(String(data))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });

test.each([
  ['/', 200],
  ['/zones/', 200],
  ['/zones', 301],
  ['/_astro/a.css', 200],
  ['/.well-known/security.txt', 200],
  ['/.yearbook', 404],
  ['/.git/config', 404],
  ['/%2egit/config', 404],
  ['/zones/.well-known/x', 404],
  ['/linked.txt', 404],
  ['/above/secret.txt', 404],
  ['/../secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/zones/..%2f..%2fsecret.txt', 404],
  ['/%', 404],
  ['/%zz', 404],
  ['/%00', 404],
  ['/a%00.css', 404],
  ['/nothing/', 404],
  [`/${'x'.repeat(5000)}`, 404],
  ['//example.org/', 404],
  ['/?q=%', 200],
])('%s is answered with %i', async (path, expected) => {
  expect(await status(path)).toBe(expected);
});

test.each([
  ['bytes=5-1', 416],
  ['bytes=99999999999-', 416],
  ['bytes=0-1', 206],
  ['bytes=-2', 206],
  ['bytes=0-0,2-3', 200],
  ['bytes=x', 200],
  ['lines=1', 200],
  ['bytes=', 200],
])('a range of %s is answered with %i', async (range, expected) => {
  expect(await status('/', [`Range: ${range}`])).toBe(expected);
});

test('it is not asked to write', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect(await status('/', ['Content-Length: 0'], method)).toBe(405);
  expect(await status('/', [], 'HEAD')).toBe(200);
});

test('it goes on when a file vanishes while it is sent, or the whole site for a moment', async () => {
  const { port, hostname } = new URL(served.url);
  const socket = connect(Number(port), hostname, () => socket.write('GET /large.json HTTP/1.1\r\nHost: x\r\n\r\n'));
  await new Promise((first) => socket.once('data', first));
  rmSync(join(site, 'large.json'));
  socket.destroy();
  expect(await status('/large.json')).toBe(404);
  renameSync(site, `${site}.old`);
  expect(await status('/')).toBe(404);
  renameSync(`${site}.old`, site);
  expect(await status('/')).toBe(200);
});
