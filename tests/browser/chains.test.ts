import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/site.ts';

const browser = useBrowser();
const site = inject('site');
const zones = pagesOf(site).filter((page) => /^\/zones\/[^/]+\/$/.test(page));
const views = [
  ['1440 px', 1440, 'screen'],
  ['768 px', 768, 'screen'],
  ['390 px', 390, 'screen'],
  ['A4', 680, 'print'],
] as const;

/** Boxes that overlap, boxes with text outside them, and wires of a gap that run into a box. */
const faultsOn = (page: Page) =>
  page.evaluate(() => {
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const boxes = [...document.querySelectorAll<HTMLElement>('.chain-node')].map((box) => {
      // Parts for screen readers only have a place, but are not visible.
      const parts = [...box.children].filter((part) => getComputedStyle(part).position !== 'absolute');
      const texts = parts.map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect();
      });
      return { id: box.id, area: box.getBoundingClientRect(), texts };
    });
    const wires = [...document.querySelectorAll('svg.wire')].filter((svg) =>
      /\bcolumn-\d*[02468]\b/.test(svg.classList.value),
    );
    const areas = wires.map((svg) => svg.getBoundingClientRect()).filter(({ width }) => width > 0);
    return boxes.flatMap(({ id, area, texts }, i) => [
      ...boxes.slice(i + 1).flatMap((other) => (meet(area, other.area) ? [`${id} lies on ${other.id}`] : [])),
      ...texts.flatMap((text) =>
        text.right > area.right + 1 || text.bottom > area.bottom + 1 ? [`the text of ${id} leaves its box`] : [],
      ),
      ...areas.flatMap((wire) => (meet(area, wire) ? [`a wire runs into ${id}`] : [])),
    ]);
  });

test.each(views)('at %s no box lies on another, loses text or is run through', async (_, width, media) => {
  expect(zones.length).toBeGreaterThan(0);
  const page = await browser().newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia({ media });
  const faults: string[] = [];
  for (const zone of zones) {
    await page.goto(new URL(zone.slice(1), site.url).href);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    faults.push(...(await faultsOn(page)).map((fault) => `${zone} ${fault}`));
  }
  await page.close();
  expect(faults).toEqual([]);
});

test('a node under the pointer marks what feeds it and what it feeds, without a script', async () => {
  const page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
  for (const zone of zones) {
    await page.goto(new URL(zone.slice(1), site.url).href);
    const node = page.locator('.chain .chain-node.node-1').first();
    if ((await node.count()) === 0) continue;
    const marked = () => page.evaluate(() => [...document.querySelectorAll('.chain-node')].filter((node) => getComputedStyle(node).boxShadow !== 'none').length); // prettier-ignore
    expect(await marked()).toBe(0);
    const fed = page.locator('.chain .chain-node.fed-by-1').first();
    const shadow = (which: typeof fed) => which.evaluate((element) => getComputedStyle(element).boxShadow);
    await node.hover();
    expect(await shadow(fed)).not.toBe('none');
    await fed.hover();
    expect(await shadow(node)).not.toBe('none');
    await page.close();
    return;
  }
  expect.fail('no chain to point at');
});
