import axe from 'axe-core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pageFile } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1440, 360];
const themes = ['light', 'dark'] as const;
const everything = Boolean(process.env.YEARBOOK_TEST_ALL);

/** Every zone and the home page; of each other kind the largest and the smallest; everything for `npm run test:all`. */
function chosen(site: Site): string[] {
  const pages = pagesOf(site);
  if (everything) return pages;
  const size = (page: string) => statSync(join(site.folder, pageFile(page))).size;
  const kinds = Map.groupBy(pages, (page) =>
    page.replace(/^(\/[a-z]+\/)[^/]+\//, '$1*/').replace(/(\/articles\/)[^/]+\//, '$1*/'),
  );
  return [...kinds].flatMap(([kind, group]) => {
    if (kind === '/' || kind === '/zones/*/') return group;
    const sorted = group.toSorted((a, b) => size(a) - size(b));
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
}

/** Nothing but contrast depends on the theme: in the dark one the other rules would only find the same again. */
const runOnly = (theme: string) =>
  theme === 'dark' && !everything
    ? { type: 'rule' as const, values: ['color-contrast'] }
    : { type: 'tag' as const, values: rules };

/** What axe finds on the page as it stands: the rule, and the first elements that break it. */
async function axeFaults(page: Page, theme: string): Promise<string[]> {
  const options: axe.RunOptions = { runOnly: runOnly(theme), resultTypes: ['violations'] };
  return page.evaluate(async (given) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, given);
    const sample = ({ html }: { html: string }) => html.slice(0, 120);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(sample).join(' | ')}`);
  }, options);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Loads a page once and looks at it in both themes and widths. */
async function faultsOf(context: BrowserContext, address: string, site: Site): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`${address} asks for ${request.url()}`);
  });
  await page.goto(new URL(address.slice(1), site.url).href);
  await page.evaluate(axe.source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const aside = await overflow(page);
    if (aside > 0) faults.push(`${address} at ${width} px scrolls sideways by ${aside} px`);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFaults(page, colorScheme);
      faults.push(...found.map((fault) => `${address} ${colorScheme} ${width} px: ${fault}`));
    }
  }
  await page.close();
  return faults;
}

/** Three pages at a time: a renderer each. */
async function faultsOfAll(context: BrowserContext, site: Site): Promise<string[]> {
  const waiting = chosen(site);
  const faults: string[] = [];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift())
      faults.push(...(await faultsOf(context, page, site)));
  };
  await Promise.all([work(), work(), work()]);
  return faults.sort();
}

const sites: [string, Site][] = [
  ['the yearbook', inject('site')],
  ['the tiny yearbook', inject('tiny')],
];
for (const [name, site] of sites) {
  describe(`${name} can be read by everyone`, () => {
    const browser = useBrowser();
    it(
      'light and dark, wide and narrow: axe finds nothing and nothing scrolls sideways',
      { timeout: 900_000 },
      async () => {
        const context = await browser().newContext();
        const faults = await faultsOfAll(context, site);
        await context.close();
        expect(faults).toEqual([]);
      },
    );
  });
}
