import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { assembleFolder } from '../support/assemble.ts';
import { useBrowser } from '../support/browser.ts';
import { openHost, type Host } from '../support/host.ts';

const site = inject('site');
const tiny = inject('tiny');
const zone = assembleFolder('content').zones.find(({ facts }) => facts.length > 3)!;
const first = (page: Page) => page.locator('#results li h3 a').first();

describe('the search page', () => {
  const browser = useBrowser();

  let host: Host;
  beforeAll(async () => {
    host = await openHost(site.folder);
  });
  afterAll(() => host.close());

  /** A new page, in which every file of the site has the headers of `_headers`. */
  async function visit(address: string, options: BrowserContextOptions = {}, base = host.url): Promise<Page> {
    const page = await (await browser().newContext(options)).newPage();
    await page.goto(new URL(address, base).href);
    return page;
  }

  /** The text above the results. */
  const answered = async (page: Page) => {
    await page.locator('#answer p').first().waitFor();
    return page.locator('#answer').innerText();
  };

  it('answers the question of a shared address, with its filters, in a worker and under the policy', async () => {
    const page = await visit('about/');
    const blocked: string[] = [];
    page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
    await page.goto(`${host.url}search/?q=${zone.shortName}&kind=fact`);
    await first(page).waitFor();
    // Only the index knows this word, so WebAssembly must run in the worker, under the policy of the worker's own
    // address.
    const words = await page.evaluate(() => window.__search('店小二服务企业'));
    expect(words.length).toBeGreaterThan(0);
    expect(page.workers()).toHaveLength(1);
    expect(await page.inputValue('#q')).toBe(zone.shortName);
    expect(await page.locator('#results section').count()).toBe(1);
    expect(await page.locator('#filters input[name=kind][value=fact]').isChecked()).toBe(true);
    const opened = await first(page).getAttribute('href');
    expect(opened).toMatch(/\/zones\/[^/]+\/(articles\/[^/]+\/)?#/);
    expect(blocked).toEqual([]);
    await page.context().close();
  });

  it('gives addresses from the root of the site to those who ask it by script', async () => {
    const page = await visit('search/');
    const results = await page.evaluate((query) => window.__search(query), zone.name);
    expect(results[0]).toMatchObject({ url: `zones/${zone.id}/`, kind: 'zone' });
    expect(results.length).toBeLessThanOrEqual(20);
    const silly = await page.evaluate(() => window.__search('888.88亿元的火星矿'));
    expect(silly.every(({ approx }) => approx)).toBe(true);
    await page.context().close();
  });

  it('opens a fact at the figure itself', async () => {
    const fact = zone.facts.find(({ figure }) => figure && figure.figure.length > 4)!;
    const page = await visit(`search/?q=${encodeURIComponent(zone.shortName + fact.label + fact.figure!.figure)}`);
    await first(page).click();
    await page.waitForURL(/#/);
    const target = page.locator(':target');
    expect((await target.textContent())!.replace(/\s/g, '')).toContain(fact.figure!.number);
    await page.context().close();
  });

  it('goes back and forward through questions and filters', async () => {
    const page = await visit('search/');
    await page.fill('#q', zone.shortName);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await first(page).waitFor();
    const all = await page.locator('#results li').count();
    await page.locator('#filter summary').click();
    await page.locator('#filters input[name=kind][value=fact]').check();
    await page.waitForURL(/kind=fact/);
    await expect.poll(() => page.locator('#results section').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('#results li').count()).toBe(all);
    await page.goForward();
    await expect.poll(() => page.locator('#results section').count()).toBe(1);
    await page.context().close();
  });

  it('suggests words to the keyboard alone', async () => {
    const page = await visit('search/');
    await page.focus('#q');
    await page.keyboard.type(zone.place[0]!);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role=option][aria-selected=true]').getAttribute('data-text');
    expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('option-0');
    await page.keyboard.press('Enter');
    await first(page).waitFor();
    expect(await page.inputValue('#q')).toBe(chosen);
    expect(await page.getAttribute('#q', 'aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('keeps what was typed before its script was there', async () => {
    const page = await (await browser().newContext()).newPage();
    let bring = () => {};
    const held = new Promise<void>((resolve) => (bring = resolve));
    await page.route('**/*.js', (route) => void held.then(() => route.continue()));
    await page.goto(new URL('search/', host.url).href, { waitUntil: 'commit' });
    await page.locator('#q').fill(zone.shortName);
    bring();
    await page.locator('#script-note').waitFor({ state: 'detached' });
    expect(await page.inputValue('#q')).toBe(zone.shortName);
    await page.keyboard.press('Enter');
    await first(page).waitFor();
    await page.context().close();
  });

  it('waits for an input method to finish', async () => {
    const page = await visit('search/');
    await page.focus('#q');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ls', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(300);
    expect(await page.locator('[role=option]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await session.send('Input.insertText', { text: zone.shortName });
    await page.locator('[role=option]').first().waitFor();
    expect(await page.inputValue('#q')).toBe(zone.shortName);
    await page.context().close();
  });

  it('still answers where the worker is blocked, by a script or by the policy', async () => {
    const strict = await openHost(site.folder, (headers) => ({
      ...headers,
      'Content-Security-Policy': `${headers['Content-Security-Policy'] ?? ''}; worker-src 'none'`,
    }));
    for (const base of [site.url, strict.url]) {
      const page = await (await browser().newContext()).newPage();
      if (base === site.url)
        await page.addInitScript(() => {
          window.Worker = class {
            constructor() {
              throw new Error('blocked');
            }
          } as unknown as typeof Worker;
        });
      await page.goto(new URL(`search/?q=${zone.shortName}`, base).href);
      await first(page).waitFor();
      expect(await first(page).getAttribute('href')).toContain(`/zones/${zone.id}/`);
      const words = await page.evaluate(() => window.__search('店小二服务企业'));
      expect(words.length).toBeGreaterThan(0);
      expect(page.workers()).toHaveLength(0);
      await page.context().close();
    }
    strict.close();
  });

  it('says so, and answers names, where WebAssembly is refused', async () => {
    const strict = await openHost(site.folder, (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace(" 'wasm-unsafe-eval'", '')]),
      ),
    );
    const page = await visit(`search/?q=${zone.shortName}`, {}, strict.url);
    await first(page).waitFor();
    expect(await first(page).getAttribute('href')).toContain(`/zones/${zone.id}/`);
    await page.goto(`${strict.url}search/?q=${zone.shortName}${encodeURIComponent('店小二服务企业的')}`);
    expect(await answered(page)).toContain('WebAssembly');
    await page.context().close();
    strict.close();
  });

  it('puts a slip right, says so, and still searches what was typed', async () => {
    const wrong = `${zone.name.slice(0, -1)}渠`;
    const page = await visit(`search/?q=${encodeURIComponent(wrong)}`);
    expect(await answered(page)).toContain(`已为您检索“${zone.name}”`);
    expect(await page.locator('#results li').first().textContent()).toContain('相近');
    await page.click('#answer a[data-exact]');
    await page.waitForURL(/exact=1/);
    await expect.poll(() => page.locator('#answer').innerText()).not.toContain('已为您检索');
    await page.goBack();
    expect(await answered(page)).toContain('已为您检索');
    await page.context().close();
  });

  it('answers over the results, each figure a link to its record with its receipt behind it', async () => {
    const page = await visit(`search/?q=${encodeURIComponent('标准厂房')}`);
    const line = page.locator('#answer-line');
    expect(await line.textContent()).toMatch(/^标准厂房面积：.*进行中.*在建：/u);
    const figures = line.locator('.lede > a:not(.source-mark)').filter({ hasText: /[\d.]+万平/u });
    expect(await figures.count()).toBeGreaterThan(1);
    for (const figure of await figures.all()) {
      const mark = figure.locator('+ a.source-mark');
      expect(await mark.getAttribute('href')).toMatch(/\/articles\/.+#p\d+$/);
      const [address, fragment] = (await figure.getAttribute('href'))!.split('#');
      const answer = await page.request.get(address!);
      expect(await answer.text()).toContain(`id="${fragment}"`);
    }
    await page.goto(`${host.url}search/?q=${encodeURIComponent(`${zone.place}税收`)}`);
    await expect.poll(() => line.textContent()).toMatch(new RegExp(`^${zone.shortName}的税收：未披露。`));
    await page.context().close();
  });

  it('loads nothing of the index before the box has the focus', async () => {
    const page = await visit('about/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(new URL('search/', host.url).href);
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus('#q');
    await expect.poll(() => loaded.filter((url) => url.endsWith('.pagefind')).length).toBe(1);
    await page.context().close();
  });

  it('shows an index and says so where there is no script', async () => {
    const page = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator('#script-note').isVisible()).toBe(true);
    expect(await page.locator(`#index a[href="../zones/${zone.id}/index.html"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  it('says honestly that nothing was found, names what is nearest, and keeps the index', async () => {
    const page = await visit('search/?q=xyzzyq');
    expect(await answered(page)).toContain('没有找到“xyzzyq”');
    expect(await page.locator('#index').isVisible()).toBe(true);
    await page.goto(`${host.url}search/?q=${encodeURIComponent(`龘${zone.place.slice(1)}`)}&exact=1`);
    await page.locator('#answer .near a').first().waitFor();
    await page.locator('#answer .near a').first().click();
    await page.waitForURL(/\/(zones|companies|terms|industries|indicators|cities|types)\//);
    await page.context().close();
  });

  it('leads from the counts to their groups, and asks nothing anew', async () => {
    const page = await visit(`search/?q=${encodeURIComponent('标准厂房')}`, { viewport: { width: 390, height: 844 } });
    const counts = page.locator('#jump a');
    await counts.first().waitFor();
    const last = (await page.locator('#answer-line .source-mark').last().boundingBox())!;
    expect(last.y + last.height).toBeLessThan(844);
    for (const count of await counts.all()) {
      const [, target] = (await count.getAttribute('href'))!.split('#');
      const rows = await page.locator(`[id="${target}"] li`).count();
      expect(`${rows}`).toBe(await count.locator('b').textContent());
    }
    const before = await page.locator('#results').elementHandle();
    await counts.last().click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
    expect(await before!.evaluate((element) => element.isConnected && element.childElementCount)).toBeGreaterThan(0);
    expect(await page.locator(':target li').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('brings the rest of a long list when asked', async () => {
    const page = await visit(`search/?q=${zone.shortName}`);
    await page.locator('#results .more-results').waitFor();
    const few = await page.locator('#results li').count();
    await page.focus('#results .more-results');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#results .more-results').count()).toBe(0);
    expect(await page.locator('#results li').count()).toBeGreaterThan(few);
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
    await page.context().close();
  });

  it('says that the search did not load, and tries again with the next question', async () => {
    const page = await visit('about/');
    await page.context().route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${host.url}search/?q=${zone.shortName}`);
    expect(await answered(page)).toContain('检索没有装上');
    expect(await page.locator('#index').isVisible()).toBe(true);
    await page.context().unroute('**/pagefind/**');
    await page.locator('#search button[type=submit]').click();
    await first(page).waitFor();
    await page.context().close();
  });

  it('works under a path of a host', async () => {
    const { url, close } = await serve(tiny.folder, ['/deep/yearbook/'], 4600);
    const page = await visit('search/', {}, url);
    const [best] = await page.evaluate(() => window.__search('东湾'));
    expect(best!.url).toBe('zones/dongwan/');
    await page.goto(`${url}search/?q=${encodeURIComponent('东湾')}`);
    await first(page).click();
    await page.waitForURL(/\/deep\/yearbook\/zones\/dongwan\//);
    await page.context().close();
    close();
  });

  it('keeps its script small', () => {
    const html = readFileSync(join(site.folder, 'search/index.html'), 'utf8');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script[^>]*>[^<]/);
  });
});
