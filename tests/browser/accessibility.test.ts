import AxeBuilder from '@axe-core/playwright';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
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
const axeOf = (builder: AxeBuilder, theme: string) =>
  theme === 'dark' && !everything ? builder.withRules(['color-contrast']) : builder.withTags(rules);

async function faultsOf(context: BrowserContext, address: string, site: Site, theme: string): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`${address} asks for ${request.url()}`);
  });
  await page.goto(new URL(address.slice(1), site.url).href);
  const { violations } = await axeOf(new AxeBuilder({ page }), theme).analyze();
  for (const { id, nodes } of violations) {
    const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    faults.push(`${address} ${id}: ${where.join(' | ')}`);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) faults.push(`${address} scrolls sideways by ${overflow} px`);
  await page.close();
  return faults;
}

/** Two pages at a time: a renderer each. */
async function faultsOfAll(context: BrowserContext, site: Site, theme: string): Promise<string[]> {
  const waiting = chosen(site);
  const faults: string[] = [];
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift())
      faults.push(...(await faultsOf(context, page, site, theme)));
  };
  await Promise.all([work(), work()]);
  return faults.sort();
}

const sites: [string, Site][] = [
  ['the yearbook', inject('site')],
  ['the tiny yearbook', inject('tiny')],
];
for (const [name, site] of sites) {
  describe(`${name} can be read by everyone`, () => {
    const browser = useBrowser();
    for (const colorScheme of themes)
      for (const width of widths)
        it(
          `${colorScheme}, ${width} px wide: axe finds nothing and nothing scrolls sideways`,
          { timeout: 900_000 },
          async () => {
            const context = await browser().newContext({ colorScheme, viewport: { width, height: 900 } });
            const faults = await faultsOfAll(context, site, colorScheme);
            await context.close();
            expect(faults).toEqual([]);
          },
        );
  });
}
