import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pageFile } from '../support/page.ts';
import { pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();
const pages = pagesOf(site);
const htmlOf = (page: string) => readFileSync(join(site.folder, pageFile(page)), 'utf8');
const profiles = pages.filter((page) => /^\/zones\/[^/]+\/$/.test(page));

/** How many screens each page is long as it opens, folds closed. */
async function screens(addresses: string[], width: number, height: number): Promise<[address: string, long: number][]> {
  const page = await browser().newPage({ viewport: { width, height } });
  const lengths: [string, number][] = [];
  for (const address of addresses) {
    await page.goto(new URL(address.slice(1), site.url).href);
    lengths.push([address, (await page.evaluate(() => document.documentElement.scrollHeight)) / height]);
  }
  await page.close();
  return lengths;
}
const longer = (lengths: [string, number][], most: (address: string) => number) =>
  lengths.flatMap(([address, long]) => (long > most(address) ? [`${address} is ${long.toFixed(2)} screens long`] : []));

const folds = (page: string) => htmlOf(page).includes('<details class="fold"');
const hasOpenChain = (page: string) => htmlOf(page).includes('<details class="fold open-when-wide"');

it('shows a profile on a phone within four screens, or five where there is too little to fold', async () => {
  expect(profiles.filter(folds).length).toBeGreaterThan(10);
  expect(longer(await screens(profiles, 390, 844), (page) => (folds(page) ? 4 : 5))).toEqual([]);
});

it('shows a profile on a wide window within three screens and a half, and one more for the chain that stands open', async () => {
  expect(profiles.filter(hasOpenChain).length).toBeGreaterThan(10);
  expect(longer(await screens(profiles, 1440, 900), (page) => (hasOpenChain(page) ? 4.5 : 3.5))).toEqual([]);
});

/** Of the other pages that have a limit, the most screens of a phone. */
const most: Record<string, number> = { '/': 7, '/doubts/': 8, '/timeline/': 4 };

it('shows home, doubts, timeline and every article within their screens of a phone', async () => {
  const articles = pages.filter((page) => page.includes('/articles/'));
  expect(articles.length).toBeGreaterThan(20);
  const lengths = await screens([...Object.keys(most), ...articles], 390, 844);
  expect(longer(lengths, (page) => most[page] ?? 9)).toEqual([]);
});
