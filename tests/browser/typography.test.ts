import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { lineEnds, type LineEnd } from '../support/line-breaks.ts';
import { onePageAKind, pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();
/** One page of each kind and the zones with most to say, and what the search shows. */
const pages = [
  ...onePageAKind(pagesOf(site)),
  ...pagesOf(site).filter((page) => /^\/zones\/[^/]+\/$/.test(page)),
  '/search/?q=%E6%A0%87%E5%87%86%E5%8E%82%E6%88%BF',
];
/** The narrowest and a usual window; those between in `npm run test:all`. */
const widths = process.env.YEARBOOK_TEST_ALL ? [320, 390, 768, 1280] : [320, 1280];

/** Faults of line ends by their kind. A space between two texts tells them apart: 2025年, 注1 in two elements. */
const faults: [kind: string, isFault: (end: LineEnd) => boolean][] = [
  ['parts a number from its unit', ({ before, after, atMark }) => !atMark && /\d$/.test(before) && /^\p{Script=Han}/u.test(after)],
  ['begins with the dash of a range', ({ before, after }) => /[\d\p{Script=Han}]$/u.test(before) && /^[—–～~-]\d/.test(after)],
  ['begins with a mark that closes', ({ after }) => /^[，。、；：？！）》”’…％%]/.test(after)],
  ['ends with a mark that opens', ({ before }) => /[（《“‘]$/.test(before)],
  ['parts a long dash or dots', ({ before, after }) => /[—…]$/.test(before) && after[0] === before.at(-1)],
]; // prettier-ignore

describe('the lines of every kind of page', () => {
  it('keep a number with its unit, a range together, and marks where they belong, at any width', { timeout: 600_000 }, async () => {
    const page = await browser().newPage();
    const found: string[] = [];
    let ends = 0;
    for (const address of pages) {
      await page.goto(new URL(address.slice(1), site.url).href);
      if (address.includes('?q=')) await page.waitForSelector('#results li');
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const here = await page.evaluate(lineEnds);
        ends += here.length;
        for (const end of here)
          for (const [kind, isFault] of faults)
            if (isFault(end)) found.push(`${address} ${width} px ${kind}: ${end.before}⏎${end.after}`);
      }
    }
    await page.close();
    expect(found.slice(0, 40)).toEqual([]);
    expect(ends).toBeGreaterThan(5_000);
  }); // prettier-ignore
});
