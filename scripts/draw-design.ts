import { globSync, mkdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { prepareBrowser } from '../tests/support/browser-binary.ts';
import { designPictures, largest, type DesignPicture } from './lib/design-pictures.ts';
import { main } from './lib/main.ts';
import { serve } from './lib/serve.ts';
import { readSettings, root } from './lib/settings.ts';

/** The address of the largest page that a pattern finds. */
function largestOf(site: string, pattern: string): string {
  const size = (file: string) => statSync(join(site, file)).size;
  const [file = ''] = globSync(pattern, { cwd: site }).sort((a, b) => size(b) - size(a));
  return `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`;
}

async function draw(browser: Browser, address: string, picture: DesignPicture): Promise<void> {
  const { name, selector, width, height = Infinity, dark } = picture;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  await page.goto(address);
  const box = await page.locator(selector).first().evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  }); // prettier-ignore
  const clip = { ...box, height: Math.min(box.height, height) };
  await page.screenshot({ path: join(root, 'docs/design', `${name}.png`), clip, fullPage: true });
  await page.close();
}

// npm run design: the pictures of docs/design.md, from the site that was built last.
await main(async () => {
  const { out } = readSettings();
  const pages: Record<string, string> = {
    [largest.profile]: largestOf(out, 'zones/*/index.html'),
    [largest.article]: largestOf(out, 'zones/*/articles/*/index.html'),
  };
  mkdirSync(join(root, 'docs/design'), { recursive: true });
  const site = await serve(out, ['/'], 4700);
  const browser = await chromium.launch(await prepareBrowser());
  try {
    for (const picture of designPictures) {
      const path = pages[picture.page] ?? picture.page;
      await draw(browser, new URL(path.slice(1), site.url).href, picture);
    }
  } finally {
    await browser.close();
    site.close();
  }
  return 0;
});
