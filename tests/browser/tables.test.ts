import { expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { onePageAKind, pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();

/** Cells that a reader of a phone meets without the name of their column: the head is gone, and nothing stands before them. */
function nameless(): string[] {
  return Array.from(document.querySelectorAll('table:has(thead)')).flatMap((table) => {
    if (table.querySelector('thead')!.checkVisibility()) return [];
    const rows = Array.from(table.querySelectorAll('tbody tr'));
    return rows.flatMap((row) =>
      // The first cell is the name of the row; a mark, a link and a sentence say themselves what they are.
      Array.from(row.children).slice(1).flatMap((cell) => {
        const isNamed = !/^(?:none|normal|"")$/.test(getComputedStyle(cell, '::before').content);
        const speaks = cell.querySelector('.source-mark, .status-line, [role="img"], a, b') !== null;
        return isNamed || speaks || /^$|。$/.test(cell.textContent!.trim()) ? [] : [cell.outerHTML.slice(0, 90)];
      }),
    );
  }); // prettier-ignore
}

it('names the column of every cell on a phone, where the head of the table is not shown', async () => {
  const page = await browser().newPage({ viewport: { width: 390, height: 844 } });
  const faults: string[] = [];
  let tables = 0;
  for (const address of onePageAKind(pagesOf(site))) {
    await page.goto(new URL(address.slice(1), site.url).href);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    tables += await page.locator('table').count();
    faults.push(...(await page.evaluate(nameless)).map((cell) => `${address} ${cell}`));
  }
  await page.close();
  expect(faults.slice(0, 20)).toEqual([]);
  expect(tables).toBeGreaterThan(10);
});
