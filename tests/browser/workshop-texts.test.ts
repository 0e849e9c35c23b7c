import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { command } from '../support/command.ts';
import { newBench, startWorkshop } from '../support/workshop.ts';
import { scratchFolder } from '../support/yearbooks.ts';

const folder = join(root, 'tests/fixtures/workshop/texts');
/** All texts in `npm run test:all`; otherwise the first three. */
const everything = Boolean(process.env.YEARBOOK_TEST_ALL);
const names = globSync('*.figures.txt', { cwd: folder })
  .map((name) => name.replace('.figures.txt', ''))
  .sort()
  .slice(0, everything ? undefined : 3);
const browser = useBrowser();
const bench = newBench(scratchFolder(), 'texts');
let workshop: Awaited<ReturnType<typeof startWorkshop>>;
let page: Page;
/** Actions that the page has counted, by text. */
const counted: { name: string; characters: number; figures: number; before: number }[] = [];

beforeAll(async () => {
  workshop = await startWorkshop(bench);
  page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workshop?.stop());

const revision = () => page.getAttribute('.workshop-state', 'data-revision');
async function changes(act: () => Promise<unknown>): Promise<void> {
  const before = await revision();
  await act();
  await expect.poll(revision, { interval: 20 }).not.toBe(before);
}
const actions = async () => Number(/动作(\d+)/.exec((await page.textContent('.workshop-state')) ?? '')![1]);

/** What an editor knows who holds the paper: who printed it, and when. */
const paper: Record<string, string> = {
  'source-publication': '东川日报', 'source-notBefore': '2031-10-09', 'source-reason': '当天的报', 'zone-city': 'taiyuan',
  'zone-name': '云溪经济技术开发区', 'zone-shortName': '云溪园', 'zone-place': '云溪', 'zone-id': 'yun-xi',
}; // prettier-ignore

/** Touches every red field of a form: with what is there or, where nothing is, with what the paper says. */
async function fillForm(): Promise<void> {
  const red = page.locator('.form-pane .is-unsure :is(input, select, textarea)');
  while ((await red.count()) > 0) {
    const first = red.first();
    const key = (await first.getAttribute('data-key'))!;
    const [tag, value] = await first.evaluate((node) => [node.tagName, (node as HTMLInputElement).value] as const);
    if (tag === 'SELECT' && value === '') {
      await changes(() => first.selectOption(paper[key]!));
      continue;
    }
    if (value === '' || key === 'source-publication') await first.fill(paper[key]!);
    await changes(() => page.press(`[data-key="${key}"]`, 'Enter'));
  }
}

/** Accepts cards of one kind after the other by the keyboard. */
async function acceptCards(): Promise<number> {
  let figures = 0;
  for (let n = 0; n < 200 && (await page.locator('.card.is-open').count()) > 0; n += 1) {
    const kind = (await page.textContent('.card.is-current h3')) ?? '';
    const red = page.locator('.card.is-current .is-unsure :is(input, select, textarea)').first();
    const isRed = (await red.count()) > 0;
    const isEmpty = isRed && (await red.inputValue()) === '';
    const many = (await page.locator('.card.is-current [data-do="accept-many"]').count()) > 0;
    // What a rule could not name is left out.
    const key = isEmpty ? 'Alt+x' : isRed ? 'Alt+Enter' : many ? 'Shift+Enter' : 'Enter';
    await changes(() => page.keyboard.press(key));
    if (kind.startsWith('数字')) figures += 1;
  }
  return figures;
}

describe('a text becomes a zone that passes the check by accepting cards alone', () => {
  test.each(names)('%s', async (name) => {
    const print = readFileSync(join(folder, `${name}.txt`), 'utf8');
    await page.goto(workshop.url);
    await page.fill('.paste', print);
    await page.press('.paste', 'Control+Enter');
    await page.waitForSelector('.form-pane');
    await fillForm();
    await page.keyboard.press('Alt+2');
    await page.waitForSelector('[data-step="归园"][aria-current]');
    await fillForm();
    await page.keyboard.press('Alt+3');
    await page.waitForSelector('.card.is-current');
    const figures = await acceptCards();
    counted.push({ name, characters: print.length, figures, before: await actions() });
    await page.keyboard.press('Alt+5');
    await page.waitForSelector('.passed, .refused');
    expect(await page.locator('.refused li').allTextContents()).toEqual([]);
    await changes(() => page.click('[data-do="write"]'));
    await page.waitForSelector('.written');
  });

  test('and the book with all of them passes', async () => {
    const { lines } = await command('check', bench.environment);
    expect(lines).toEqual([`${names.length}篇报道，对照原文${names.length}篇`, expect.stringMatching('内容检查通过')]);
  });

  test.runIf(everything)(
    'with at most 40 actions for the figures of a thousand characters, 90 before the article',
    () => {
      const sum = (field: 'characters' | 'figures' | 'before') => counted.reduce((total, one) => total + one[field], 0);
      console.log(counted.map(({ name, characters, figures, before }) => `${name}: ${characters} characters, ${figures} actions for figures, ${before} before the article`).join('\n')); // prettier-ignore
      expect((sum('figures') / sum('characters')) * 1000).toBeLessThanOrEqual(40);
      expect((sum('before') / sum('characters')) * 1000).toBeLessThanOrEqual(90);
    },
  );
});
