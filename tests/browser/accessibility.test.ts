import AxeBuilder from '@axe-core/playwright';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pageFile } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1440, 360];
const themes = ['light', 'dark'] as const;

/** Every zone and the home page; of each other kind the largest and the smallest; everything for `npm run test:all`. */
function chosen(site: Site): string[] {
  const pages = pagesOf(site);
  if (process.env.YEARBOOK_TEST_ALL) return pages;
  const size = (page: string) => statSync(join(site.folder, pageFile(page))).size;
  const kinds = Map.groupBy(pages, (page) =>
    page.replace(/\/(zones|cities|types|industries|articles)\/[^/]+\//g, '/$1/*/'),
  );
  return [...kinds].flatMap(([kind, group]) => {
    if (kind === '/' || kind === '/zones/*/') return group;
    const sorted = [...group].sort((a, b) => size(a) - size(b));
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
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
          { timeout: 400_000 },
          async () => {
            const context = await browser().newContext({ colorScheme, viewport: { width, height: 900 } });
            const page = await context.newPage();
            const foreign: string[] = [];
            page.on('request', (request) => {
              if (!request.url().startsWith(site.url)) foreign.push(request.url());
            });
            const faults: string[] = [];
            for (const address of chosen(site)) {
              await page.goto(new URL(address.slice(1), site.url).href);
              const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
              for (const { id, nodes } of violations)
                faults.push(
                  `${address} ${id}: ${nodes
                    .slice(0, 3)
                    .map(({ html }) => html.slice(0, 120))
                    .join(' | ')}`,
                );
              const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
              if (overflow > 0) faults.push(`${address} scrolls sideways by ${overflow} px`);
            }
            await context.close();
            expect(faults).toEqual([]);
            expect(foreign).toEqual([]);
          },
        );
  });
}
