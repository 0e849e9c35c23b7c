import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openHost, type Host } from '../support/host.ts';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();
let host: Host;
beforeAll(async () => {
  host = await openHost(inject('site').folder);
});
afterAll(() => host.close());

/** A telephone on fast 3G: 150 ms to the host, 1.6 Mbit/s. */
const fast3g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

test.each(['', 'zones/', 'zones/lingshi/', 'search/', 'compare/', 'need/', 'projects/'])(
  'nothing moves on /%s once it is drawn, and it is drawn within two seconds',
  async (path) => {
    const page = await browser().newPage({ viewport: { width: 390, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', fast3g);
    await page.goto(host.url + path, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    const [drawn, moved] = await page.evaluate(async () => {
      const shifts: { value: number }[] = [];
      new PerformanceObserver((list) => shifts.push(...(list.getEntries() as unknown as { value: number }[]))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      await new Promise((done) => setTimeout(done, 100));
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return [first!.startTime, shifts.reduce((sum, { value }) => sum + value, 0)];
    });
    expect(moved).toBeLessThan(0.02);
    expect(drawn).toBeLessThan(2000);
    await page.close();
  },
);
