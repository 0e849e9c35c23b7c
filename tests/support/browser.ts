import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** One browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'));
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not there before the first test');
    return browser;
  };
}

/** The elements that make the page wider than the window at this width. */
export async function sideways(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`scrolls sideways by ${over} px`] : [];
}
