import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openHost, type Host } from '../support/host.ts';
import { onePageAKind, pagesOf, type Site } from '../support/site.ts';

const sites: [name: string, site: Site, pages: string[]][] = [
  ['the yearbook', inject('site'), onePageAKind(pagesOf(inject('site')))],
  ['the tiny yearbook', inject('tiny'), pagesOf(inject('tiny'))],
];

describe.each(sites)('%s, on a host that sends its headers', (_, site, pages) => {
  const browser = useBrowser();
  let served: Host;
  beforeAll(async () => {
    served = await openHost(site.folder);
  });
  afterAll(() => served.close());

  async function open(faults: string[]): Promise<Page> {
    const page = await browser().newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    page.on('requestfailed', (request) => {
      // The icon may still be loading when the test leaves the page.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') faults.push(`${page.url()} ${request.url()} ${reason}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) faults.push(`${page.url()} asks for ${request.url()}`);
    });
    return page;
  }

  it('shows every kind of page without a word from the policy', async () => {
    const faults: string[] = [];
    const page = await open(faults);
    for (const address of pages) {
      const response = await page.goto(new URL(address.slice(1), served.url).href);
      const policy = response!.headers()['content-security-policy'] ?? '';
      if (!policy.includes("default-src 'none'")) faults.push(`${address} has no policy`);
      if (policy.includes(',')) faults.push(`${address} has two policies`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('searches in a worker that may run the index', async () => {
    const faults: string[] = [];
    const page = await open(faults);
    await page.goto(`${served.url}search/?q=2030`);
    await page.waitForFunction(() => document.querySelector('#results')?.textContent?.trim());
    const [worker] = page.workers();
    expect(worker).toBeDefined();
    expect(
      await worker!.evaluate(
        () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module,
      ),
    ).toBe(true);
    expect(await page.evaluate(() => window.__search('企业'))).not.toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
