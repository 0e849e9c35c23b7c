import axe from 'axe-core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { sideways, useBrowser } from '../support/browser.ts';
import { pageFile } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

type RunOnly = NonNullable<axe.RunOptions['runOnly']>;
type View = [width: number, colorScheme: 'light' | 'dark', runOnly: RunOnly];

const everything = Boolean(process.env.YEARBOOK_TEST_ALL);
const all: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules whose result can change with theme and width; the others would only find the same again. */
const look: RunOnly = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] };
const fewViews: View[] = [
  [1440, 'light', all],
  [360, 'dark', look],
];
const everyView: View[] = [
  [1440, 'light', all],
  [1440, 'dark', all],
  [360, 'light', all],
  [360, 'dark', all],
];

const kindOf = (page: string) => page.replace(/^(\/[a-z]+\/)[^/]+\//, '$1*/').replace(/(\/articles\/)[^/]+\//, '$1*/');

/**
 * The pages to test: every zone and the home page, and of each other kind the largest and the smallest page; all pages
 * in `npm run test:all`. Of the fixture only kinds that the yearbook does not have.
 */
function chosen(site: Site): string[] {
  const pages = pagesOf(site);
  if (everything) return pages;
  const seen = site.folder === inject('site').folder ? new Set() : new Set(pagesOf(inject('site')).map(kindOf));
  const size = (page: string) => statSync(join(site.folder, pageFile(page))).size;
  return [...Map.groupBy(pages, kindOf)].flatMap(([kind, group]) => {
    if (kind === '/' || kind === '/zones/*/') return group;
    if (seen.has(kind)) return [];
    const sorted = group.toSorted((a, b) => size(a) - size(b));
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
}

/** What axe finds on the page: the rule, and the first elements that break it. */
async function axeFaults(page: Page, runOnly: RunOnly): Promise<string[]> {
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
  return page.evaluate(async (given) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, given);
    const sample = ({ html }: { html: string }) => html.slice(0, 120);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(sample).join(' | ')}`);
  }, options);
}

/** A window of 1280 px at 400 %. */
const zoomed = 320;

/** Loads a page once and tests it in both themes and widths, and zoomed in. */
async function faultsOf(context: BrowserContext, address: string, site: Site): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`asks for ${request.url()}`);
  });
  await page.goto(new URL(address.slice(1), site.url).href);
  await page.evaluate(axe.source);
  for (const [width, colorScheme, runOnly] of everything ? everyView : fewViews) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await sideways(page, width)).map((fault) => `${width} px: ${fault}`));
    faults.push(...(await axeFaults(page, runOnly)).map((fault) => `${colorScheme} ${width} px: ${fault}`));
  }
  faults.push(...(await sideways(page, zoomed)).map((fault) => `${zoomed} px: ${fault}`));
  await page.close();
  return faults.map((fault) => `${address} ${fault}`);
}

/** Tests three pages at a time, each in a renderer of its own. */
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
      'light and wide, dark and narrow: axe finds nothing, and nothing scrolls sideways, even at 400 %',
      { timeout: everything ? 3_600_000 : 900_000 },
      async () => {
        const context = await browser().newContext();
        const faults = await faultsOfAll(context, site);
        await context.close();
        expect(faults).toEqual([]);
      },
    );
  });
}
