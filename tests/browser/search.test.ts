import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { assembleFolder } from '../support/assemble.ts';
import { useBrowser } from '../support/browser.ts';

const site = inject('site');
const tiny = inject('tiny');
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const zone = assembleFolder('content').zones.find(({ facts }) => facts.length > 3)!;
const first = (page: Page) => page.locator('#results li h3 a').first();

describe('the search page', () => {
  const browser = useBrowser();

  /** A page of its own; every document of the site comes with the policy that hosts are told to send. */
  async function visit(address: string, options: BrowserContextOptions = {}, base = site.url): Promise<Page> {
    const page = await (await browser().newContext(options)).newPage();
    await page.route('**/search/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(new URL(address, base).href);
    return page;
  }

  it('answers the question of a shared address, with its filters, under the policy', async () => {
    const page = await visit(`search/?q=${zone.shortName}&kind=fact`);
    const blocked: string[] = [];
    page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
    await first(page).waitFor();
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

  it('still answers where the worker is blocked', async () => {
    const page = await (await browser().newContext()).newPage();
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new Error('blocked');
        }
      } as unknown as typeof Worker;
    });
    await page.goto(new URL(`search/?q=${zone.shortName}`, site.url).href);
    await first(page).waitFor();
    expect(await first(page).getAttribute('href')).toContain(`/zones/${zone.id}/`);
    await page.context().close();
  });

  it('loads nothing of the index before the box has the focus', async () => {
    const page = await visit('about/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(new URL('search/', site.url).href);
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus('#q');
    await expect.poll(() => loaded.filter((url) => url.endsWith('.pagefind')).length).toBe(1);
    await page.context().close();
  });

  it('shows an index and says so where there is no script', async () => {
    const page = await visit('search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').count()).toBe(1);
    expect(await page.locator(`#index a[href="../zones/${zone.id}/"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  it('says honestly that nothing was found, and keeps the index', async () => {
    const page = await visit('search/?q=xyzzyq');
    await page.locator('#answer p').waitFor();
    expect(await page.locator('#answer').textContent()).toContain('没有');
    expect(await page.locator('#index').isVisible()).toBe(true);
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
