import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { useBrowser } from '../support/browser.ts';
import { build } from '../support/site.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const browser = useBrowser();
const folder = scratchFolder();
/** A picture of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** One build, copied to different places. */
const out = join(folder, 'a folder with spaces');

beforeAll(async () => {
  const content = copyTiny(folder);
  const articles = join(content, 'zones/dongwan/articles');
  mkdirSync(join(articles, 'pictures'));
  writeFileSync(join(articles, 'pictures/gate.png'), Buffer.from(dot, 'base64'));
  edit(join(articles, '2031-05-quarter.mdx'), '## 配套', '![大门](gate.png)\n\n## 配套');
  edit(join(content, 'zones/dongwan/profile.mdx'), 'summary:', 'was: [old-bay]\nsummary:');
  await build(content, out);
});

/** Opens a page; `faults` collects everything that goes wrong or leads out of the site. */
async function open(site: string): Promise<[page: Page, faults: string[]]> {
  const page = await browser().newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => request.url().startsWith(site) || faults.push(`asks for ${request.url()}`));
  return [page, faults];
}

/** Goes from the home page to a profile with a diagram, then to a paragraph and a picture, by links alone. */
async function read(page: Page, site: string): Promise<void> {
  await page.locator('a[href$="zones/dongwan/index.html"]').first().click();
  await page.waitForURL(`${site}zones/dongwan/index.html*`);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');
  const chain = await page.locator('.chain .chain-node').first().boundingBox();
  expect(Math.min(chain!.width, chain!.height)).toBeGreaterThan(20);
  const wires = await page.locator('.chain svg.wire').evaluateAll((all) => all.map((svg) => svg.clientWidth));
  expect(wires.some((width) => width > 0)).toBe(true);
  await page.locator('a[href*="articles/2031-05-quarter/index.html#p1"]').first().click();
  await page.waitForURL(`${site}zones/dongwan/articles/2031-05-quarter/index.html#p1`);
  expect(await page.locator(':target').count()).toBe(1);
  await page.locator('img').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 0);
  expect(await page.locator('img').getAttribute('width')).toBe('1');
}

describe('straight from a folder', () => {
  const site = `${pathToFileURL(out).href}/`;

  test('a yearbook is read by its links alone', async () => {
    const [page, faults] = await open(site);
    await page.goto(`${site}index.html`);
    await read(page, site);
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(links.filter((href) => href.startsWith(site)).length).toBeGreaterThan(5);
    expect(links.filter((href) => href.startsWith('file:') && !/\.\w+(?:[?#]|$)/.test(href))).toEqual([]);
    await page.goto(`${site}zones/old-bay/index.html`);
    await page.waitForURL(`${site}zones/dongwan/index.html`);
    await page.goto(`${site}zones/old-bay/articles/2031-05-quarter/index.html#p2`);
    await page.waitForURL(`${site}zones/dongwan/articles/2031-05-quarter/index.html#p2`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the search box leads to the search, which says what it needs, as the other pages with a script do', async () => {
    const page = await browser().newPage();
    await page.goto(`${site}zones/dongwan/index.html`);
    await page.fill('footer input[name=q]', '船坞');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}search/index.html?q=*`);
    const note = page.locator('#script-note');
    for (const other of ['search', 'need', 'compare']) {
      if (other !== 'search') await page.goto(`${site}${other}/index.html`);
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await note.textContent()).toContain('要从网站上打开');
    }
    await page.close();
  });
});

test.each(['/', '/a/b/'])('a yearbook is read, searched and left by its links under %s', async (base) => {
  const { url, close } = await serve(out, [base], 4600);
  const [page, faults] = await open(url);
  await page.goto(url);
  await read(page, url);
  await page.fill('footer input[name=q]', '船坞');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}search/index.html?q=*`);
  await page.locator('#results li h3 a').first().click();
  await page.waitForURL((address) => !address.href.includes('/search/'));
  expect(page.url().startsWith(url)).toBe(true);
  expect(await page.locator('main').count()).toBe(1);
  for (const other of ['search', 'need', 'compare']) {
    await page.goto(`${url}${other}/index.html`);
    await expect.poll(() => page.locator('#script-note').count()).toBe(0);
  }
  expect(faults).toEqual([]);
  await page.close();
  close();
});
