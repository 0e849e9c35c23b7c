import { expect, inject, it } from 'vitest';
import { sideways, useBrowser } from '../support/browser.ts';
import { onePageAKind, pagesOf } from '../support/site.ts';

/** Widths at and between those where the layout changes. */
const widths = [1920, 1440, 1280, 1160, 1024, 900, 800, 600, 390, 320];

/** Neighbours in a grid or flex box whose contents overlap, described for a person. */
function overlaps(): string[] {
  type Box = { left: number; right: number; top: number; bottom: number };
  const isPlaced = (element: Element) => {
    const { position, visibility } = getComputedStyle(element);
    const inFlow = !['absolute', 'fixed', 'sticky'].includes(position) && visibility !== 'hidden';
    // What waits in a closed fold has a size, but is not seen.
    const isSeen = element.getClientRects().length > 0 && element.checkVisibility({ contentVisibilityAuto: true });
    return inFlow && !(element instanceof SVGElement) && isSeen;
  };
  /**
   * The extent of an element with its overflow. Lines of text are higher than their letters, so for inline boxes only
   * the width counts.
   */
  const extent = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const box = { left, right, top, bottom };
    if (getComputedStyle(element).overflowX !== 'visible') return box;
    for (const child of [...element.children].filter(isPlaced)) {
      const inner = extent(child);
      box.left = Math.min(box.left, inner.left);
      box.right = Math.max(box.right, inner.right);
      if (getComputedStyle(child).display === 'inline') continue;
      box.top = Math.min(box.top, inner.top);
      box.bottom = Math.max(box.bottom, inner.bottom);
    }
    return box;
  };
  const shared = (a: Box, b: Box) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return [...document.querySelectorAll('body *')]
    .filter((element) => /grid|flex/.test(getComputedStyle(element).display))
    .flatMap((parent) => {
      const boxes = [...parent.children]
        .filter((child) => isPlaced(child) && child.textContent?.trim())
        .map((child) => ({ name: child.outerHTML.slice(0, 60), box: extent(child) }));
      return boxes.flatMap((one, i) =>
        boxes.slice(i + 1).flatMap((other) => {
          const [across = 0, down = 0] = shared(one.box, other.box);
          return across > 2 && down > 4 ? [`${one.name} and ${other.name} share ${across} × ${down} px`] : [];
        }),
      );
    });
}

const browser = useBrowser();

it('lays out every kind of page so that nothing lies over its neighbour or runs out of the window, at any width', async () => {
  const site = inject('site');
  const page = await browser().newPage();
  const faults: string[] = [];
  for (const address of onePageAKind(pagesOf(site))) {
    await page.goto(new URL(address.slice(1), site.url).href);
    for (const width of widths) {
      const found = [...(await sideways(page, width)), ...(await page.evaluate(overlaps))];
      faults.push(...found.map((fault) => `${address} ${width} px: ${fault}`));
    }
  }
  await page.close();
  expect(faults).toEqual([]);
});
