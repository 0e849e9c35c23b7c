import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();
const briefs = pagesOf(site).filter((page) => page.endsWith('/brief/'));

async function open(path: string, options: Parameters<ReturnType<typeof browser>['newPage']>[0] = {}): Promise<Page> {
  const page = await browser().newPage(options);
  await page.goto(new URL(path.slice(1), site.url).href);
  return page;
}
const pagesIn = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

describe('the brief', () => {
  it('prints on one sheet for every zone, with nothing cut off', async () => {
    const page = await open('/');
    const wrong: string[] = [];
    for (const brief of briefs) {
      await page.goto(new URL(brief.slice(1), site.url).href);
      const sheets = pagesIn(await page.pdf({ preferCSSPageSize: true }));
      if (sheets !== 1) wrong.push(`${brief} prints on ${sheets} sheets`);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.$$eval(
        '.brief-ask li',
        (items) => items.filter((li) => li.scrollHeight > li.clientHeight + 1).length,
      );
      if (cut > 0) wrong.push(`${brief} cuts ${cut} questions`);
      await page.emulateMedia({ media: null });
    }
    expect(briefs.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('asks other questions of other zones', () => {
    const asked = briefs.map((brief) => {
      const html = readFileSync(join(site.folder, brief, 'index.html'), 'utf8');
      return /<ol class="brief-ask">.*<\/ol>/s.exec(html)![0];
    });
    expect(new Set(asked).size).toBeGreaterThan(asked.length / 2);
  });

  it('carries the code of its address where the site has one', () => {
    const tiny = inject('tiny');
    const [brief] = pagesOf(tiny).filter((page) => page.endsWith('/brief/'));
    const html = readFileSync(join(tiny.folder, brief!, 'index.html'), 'utf8');
    expect(html).toContain(`https://yearbook.example${brief}`);
    expect(html).toMatch(/<svg class="qr-code"[^>]*>\s*<path d="M/);
  });
});

interface Wanted {
  industry: string;
  recognition?: string;
  topic?: string;
}
/** Walks from the home page by links and the form to the sheet; the receipt of the verdict that decides must exist. */
const walks: [name: string, wanted: Wanted, zone: string][] = [
  ['a maker of quinoa snacks', { industry: 'food', topic: 'plant' }, 'jingle'],
  ['a recycler of aluminium', { industry: 'metals' }, 'guangling'],
  ['a chemical firm that needs a certified park', { industry: 'coal-chemical', recognition: '化工园区' }, 'lingshi'],
];

async function state(page: Page, { industry, recognition, topic }: Wanted): Promise<void> {
  await page.getByRole('link', { name: '目录', exact: true }).click();
  await page.locator('main').getByRole('link', { name: '按需找园' }).click();
  await page.locator('[name=industry]').selectOption(industry);
  if (recognition) await page.locator('[name=recognition]').fill(recognition);
  if (topic) await page.locator(`[name=topic][value=${topic}]`).check();
  await page.getByRole('button', { name: '找' }).click();
}

for (const [name, wanted, zone] of walks)
  for (const width of [1280, 390])
    it(`${name} gets from home to a sheet, ${width} px wide`, async () => {
      const page = await open('/', { viewport: { width, height: 800 } });
      await state(page, wanted);
      const row = page.locator('#table .need-result', { has: page.locator(`a[href$="zones/${zone}/"]`) });
      await row.waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const source = await row.locator('.verdict-pass .source-mark').first().getAttribute('href');
      const receipt = await page.request.get(new URL(source!, page.url()).href);
      expect(await receipt.text()).toContain(`id="${source!.split('#')[1]}"`);
      const unasked = await page
        .locator('#table .need-reasons li:not(.verdict-pass, .verdict-fail)')
        .evaluateAll((reasons) =>
          reasons.filter((reason) => !reason.textContent!.includes('问：')).map((reason) => reason.textContent),
        );
      expect(unasked, 'every unknown names its question').toEqual([]);
      await page.locator('#found a').click();
      await page.locator('.comparison').waitFor();
      expect(page.url()).toMatch(/\/compare\/\?z=[a-z-]+,[a-z-]+,[a-z-]+$/);
      await page.goBack();
      await row.getByRole('link', { name: '行前单' }).click();
      expect(page.url()).toContain(`/zones/${zone}/brief/`);
      expect(await page.locator('.brief-ask li').count()).toBeGreaterThan(5);
      await page.close();
    });

/** Presses Tab until an element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  for (let n = 0; n < 300; n += 1) {
    await page.keyboard.press('Tab');
    if (await thing.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no way to ${thing.toString()} by Tab`);
}
async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
}

describe('with the keyboard alone', () => {
  it.each(walks)('%s gets from home to a sheet', async (_, { industry, recognition, topic }, zone) => {
    const page = await open('/');
    await follow(page, page.locator('main').getByRole('link', { name: '按需找园' }));
    const select = page.locator('[name=industry]');
    await tabTo(page, select);
    for (let n = 0; n < 40 && (await select.inputValue()) !== industry; n += 1) await page.keyboard.press('ArrowDown');
    expect(await select.inputValue()).toBe(industry);
    if (recognition) {
      await tabTo(page, page.locator('[name=recognition]'));
      await page.keyboard.insertText(recognition);
    }
    if (topic) {
      await tabTo(page, page.locator(`[name=topic][value=${topic}]`));
      await page.keyboard.press('Space');
    }
    await follow(page, page.getByRole('button', { name: '找' }));
    const row = page.locator('#table .need-result', { has: page.locator(`a[href$="zones/${zone}/"]`) });
    await row.waitFor();
    await follow(page, row.getByRole('link', { name: '行前单' }));
    await page.waitForURL(`**/zones/${zone}/brief/`);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.close();
  });
  it('a need is stated and answered, and the answer has the focus', async () => {
    const page = await open('/need/');
    await page.locator('[name=plant]').focus();
    await page.keyboard.type('5000');
    await page.keyboard.press('Enter');
    await page.locator('#table .need-result').first().waitFor();
    expect(page.url()).toContain('plant=5000');
    await page.waitForFunction(() => document.activeElement?.id === 'found');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.comparison').waitFor();
    await page.close();
  });
});

it('a need chosen before the script is there stays', async () => {
  const page = await browser().newPage();
  let bring = () => {};
  const held = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/*.js', (route) => void held.then(() => route.continue()));
  await page.goto(new URL('need/', site.url).href, { waitUntil: 'commit' });
  await page.locator('[name=industry]').selectOption('food');
  bring();
  await page.locator('#script-note').waitFor({ state: 'detached' });
  expect(await page.locator('[name=industry]').inputValue()).toBe('food');
  await page.close();
});

describe('a need', () => {
  it('goes back and forth with its form and its answer, and does not say the zones twice', async () => {
    const page = await open('/need/');
    const plant = page.locator('[name=plant]');
    const answers = page.locator('#table .need-result');
    const all = page.locator('#all');
    for (const area of ['5000', '20000']) {
      await plant.fill(area);
      await plant.press('Enter');
      await page.waitForFunction((text) => document.querySelector('#table')!.textContent!.includes(text), area);
    }
    expect(await all.isVisible()).toBe(false);
    await page.goBack();
    await answers.filter({ hasText: '5000' }).first().waitFor();
    expect(await plant.inputValue()).toBe('5000');
    await page.goBack();
    await all.waitFor();
    expect([await plant.inputValue(), await answers.count()]).toEqual(['', 0]);
    await page.goForward();
    await answers.first().waitFor();
    expect(await plant.inputValue()).toBe('5000');
    await page.close();
  });

  it.each([
    ['missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['out of reach', (route: Route) => route.abort()],
    ['cut off', (route: Route) => route.fulfill({ body: '{"zones":[' })],
  ])('says that its data are %s, and leaves what needs none', async (_, answer) => {
    const page = await browser().newPage();
    await page.route('**/need/data.json', answer);
    await page.goto(new URL('need/?plant=5000', site.url).href);
    await page.locator('#found').filter({ hasText: '没有取到' }).waitFor();
    expect(await page.locator('#table').textContent()).toBe('');
    expect(await page.locator('#all').isVisible()).toBe(true);
    expect(await page.locator('[name=plant]').inputValue()).toBe('5000');
    await page.close();
  });
});

describe('a comparison', () => {
  it('takes zones with commas or from a form, and writes commas', async () => {
    const page = await open('/compare/?z=lingshi&z=guangling&z=zuoyun&z=');
    await page.locator('.comparison').waitFor();
    expect(page.url()).toMatch(/\?z=lingshi,guangling,zuoyun$/);
    expect(await page.locator('.comparison thead th').count()).toBe(3);
    await page.close();
  });
  it('draws no bar where anything differs', async () => {
    const page = await open('/compare/?z=lingshi,guangling,zuoyun');
    await page.locator('.is-different .difference-flag').first().waitFor();
    expect(await page.locator('.is-different .compare-bar').count()).toBe(0);
    expect(await page.locator('tr.is-different .difference-flag').count()).toBe(
      await page.locator('tr.is-different').count(),
    );
    await page.close();
  });
});

describe('the index', () => {
  it('combines filters and keeps them in the address', async () => {
    const page = await open('/zones/');
    const all = await page.locator('.zone-directory li:visible').count();
    await page.locator('[name=has][value=chain]').check();
    await page.locator('[name=volume]').selectOption({ index: 1 });
    const some = await page.locator('.zone-directory li:visible').count();
    expect(some).toBeLessThan(all);
    const copy = await open(`/zones/${new URL(page.url()).search}`);
    expect(await copy.locator('.zone-directory li:visible').count()).toBe(some);
    await copy.close();
    await page.close();
  });
});

describe('without script', () => {
  it('the index, the finder and the comparison still lead to answers', async () => {
    const page = await open('/zones/', { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await page.locator('a[href*="lists/has-plant"]').click();
    expect(await page.locator('.zone-directory li').count()).toBeGreaterThan(0);
    await page.goto(new URL('need/', site.url).href);
    expect(await page.locator('#all .verdict-pass').count()).toBeGreaterThan(0);
    await page.goto(new URL('compare/', site.url).href);
    await page.locator('.zone-pairs a').first().click();
    expect(await page.locator('.comparison thead th').count()).toBe(2);
    await page.close();
  });
});

/** A script and what it imports, by file name. */
function withImports(name: string): string[] {
  const text = readFileSync(join(site.folder, '_astro', name), 'utf8');
  return [name, ...[...text.matchAll(/from\s*["']\.\/([^"']+)["']/g)].flatMap(([, other]) => withImports(other!))];
}

for (const page of ['zones', 'need', 'compare'])
  it(`the script of /${page}/ is small, with all that it imports`, () => {
    const html = readFileSync(join(site.folder, page, 'index.html'), 'utf8');
    const [, name] = /<script type="module" src="[^"]*_astro\/([^"]+)"/.exec(html)!;
    const files = new Set(withImports(name!));
    const bytes = [...files].map((file) => gzipSync(readFileSync(join(site.folder, '_astro', file))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000);
  });
