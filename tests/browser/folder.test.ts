import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { useBrowser } from '../support/browser.ts';
import { command } from '../support/command.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const browser = useBrowser();
const folder = scratchFolder();
/** A picture of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const out = join(folder, 'a folder with spaces');

beforeAll(async () => {
  const content = copyTiny(folder);
  const articles = join(content, 'zones/dongwan/articles');
  mkdirSync(join(articles, 'pictures'));
  writeFileSync(join(articles, 'pictures/gate.png'), Buffer.from(dot, 'base64'));
  edit(join(articles, '2031-05-quarter.mdx'), '## 配套', '![大门](gate.png)\n\n## 配套');
  const { status, lines } = await command('build', {
    YEARBOOK_CONTENT: content,
    YEARBOOK_OUT: out,
    YEARBOOK_BASE: 'file',
  });
  expect(status, lines.join('\n')).toBe(0);
});

test('a yearbook built for reading from a folder is read by its links alone', async () => {
  const page = await browser().newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(pathToFileURL(join(out, 'index.html')).href);
  await page.locator('a[href*="zones/dongwan/"]').first().click();
  await page.waitForURL(/zones\/dongwan\/index\.html/);
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0);
  await page.locator('a[href*="articles/2031-05-quarter/index.html#p1"]').first().click();
  await page.waitForURL(/articles\/2031-05-quarter\/index\.html#p1/);
  await page.locator('img').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 0);
  expect(await page.locator('img').getAttribute('width')).toBe('1');
  const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
  expect(links.filter((href) => href.startsWith('file:')).length).toBeGreaterThan(5);
  expect(links.filter((href) => href.startsWith('file:') && !/\.\w+(?:[?#]|$)/.test(href))).toEqual([]);
  expect(failed).toEqual([]);
  await page.close();
});

/** One and the same build, wherever a host puts it. */
test.each(['/', '/a/b/'])('a yearbook is read, searched and left by its links under %s', async (base) => {
  const { url, close } = await serve(inject('tiny').folder, [base], 4600);
  const page = await browser().newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => request.url().startsWith(url) || faults.push(`asks for ${request.url()}`));
  await page.goto(url);
  await page.locator('a[href*="zones/dongwan/"]').first().click();
  await page.waitForURL(`${url}zones/dongwan/**`);
  await page.locator('a[href*="articles/2031-05-quarter/#p1"]').first().click();
  await page.waitForURL(`${url}zones/dongwan/articles/2031-05-quarter/#p1`);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
  await page.goto(`${url}search/?q=船坞`);
  await page.locator('#results li h3 a').first().click();
  await page.waitForURL((address) => !address.href.includes('/search/'));
  expect(page.url().startsWith(url)).toBe(true);
  expect(await page.locator('main').count()).toBe(1);
  expect(faults).toEqual([]);
  await page.close();
  close();
});
