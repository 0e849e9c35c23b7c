import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { command } from '../support/command.ts';
import { newBench, startWorkshop } from '../support/workshop.ts';
import { scratchFolder } from '../support/yearbooks.ts';

const browser = useBrowser();
const bench = newBench(scratchFolder(), 'walk');
const print = readFileSync(join(root, 'tests/fixtures/workshop/walk.txt'), 'utf8');
let workshop: Awaited<ReturnType<typeof startWorkshop>>;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  workshop = await startWorkshop(bench);
  page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss());
});
afterAll(() => workshop?.stop());

const files = () => globSync('**/*.{mdx,yaml}', { cwd: bench.content }).sort();
const revision = () => page.getAttribute('.workshop-state', 'data-revision');
/** Does something and waits until the draft has changed. */
async function changes(act: () => Promise<unknown>): Promise<void> {
  const before = await revision();
  await act();
  await expect.poll(revision).not.toBe(before);
}
const step = async (name: string) => {
  await page.click(`[data-step="${name}"]`);
  await page.waitForSelector(`[data-step="${name}"][aria-current]`);
};
const fill = (key: string, value: string) =>
  changes(async () => {
    await page.fill(`[data-key="${key}"]`, value);
    await page.press(`[data-key="${key}"]`, 'Enter');
  });

describe('from a print to a page, by the keyboard', () => {
  const untouched = files();

  test('a text is pasted, its source and its zone are looked at; nothing is written', async () => {
    await page.goto(workshop.url);
    await page.fill('.paste', print);
    await page.press('.paste', 'Control+Enter');
    await page.waitForSelector('.form-pane');
    expect(await page.inputValue('[data-key="source-notBefore"]')).toBe('2031-05-12');
    await fill('source-publication', '东川日报');
    expect(await page.locator('.form-pane .is-unsure').count()).toBe(0);
    await step('归园');
    expect(await page.inputValue('[data-key="zone-name"]')).toBe('青石经济技术开发区');
    expect(await page.inputValue('[data-key="zone-id"]')).toBe('qing-shi');
    await fill('zone-name', '青石经济技术开发区');
    await changes(() => page.selectOption('[data-key="zone-city"]', 'taiyuan'));
    expect(await page.locator('.form-pane .is-unsure').count()).toBe(0);
    expect(files()).toEqual(untouched);
  });

  test('a red field must be touched before its card is accepted', async () => {
    await step('认');
    const red = page.locator('.card.is-current .is-unsure');
    for (let n = 0; (await red.count()) === 0 && n < 40; n += 1) await page.keyboard.press('j');
    const count = await red.count();
    expect(count).toBeGreaterThan(0);
    await page.click('.card.is-current [data-do="accept"]');
    await expect.poll(() => page.textContent('.told')).toMatch(new RegExp(`还有${count}处红的没有碰过`));
    expect(files()).toEqual(untouched);
  });

  test('every card is accepted with Enter alone, and the article grows', async () => {
    await step('收稿');
    await step('认');
    for (let n = 0; n < 120 && (await page.locator('.card.is-open').count()) > 0; n += 1) {
      const kind = await page.textContent('.card.is-current h3');
      // Events and projects are made by the editor himself, below.
      await changes(() => page.keyboard.press(kind?.startsWith('大事') ? 'Alt+x' : 'Enter'));
    }
    expect(await page.locator('.card.is-open').count()).toBe(0);
    expect(await page.textContent('.article-pane')).toContain('规上工业总产值为42.6亿元，同比增长8.5%');
    expect(files()).toEqual(untouched);
  });

  test('words that are marked become a card', async () => {
    const place = print.indexOf('年产5万吨碳纤维项目');
    await page.focus('.print-pane .cm-content');
    await page.keyboard.press('Control+Home');
    const shown = await page.evaluate(() =>
      document.querySelector('.print-pane .cm-content')!.textContent!.indexOf('年产5万吨碳纤维项目'),
    );
    expect(place).toBeGreaterThan(0);
    expect(shown).toBeGreaterThan(0);
    // Every step of the caret is a key: a line end is one, too.
    for (let n = 0; n < place; n += 1) await page.keyboard.press('ArrowRight');
    for (let n = 0; n < '年产5万吨碳纤维项目'.length; n += 1) await page.keyboard.press('Shift+ArrowRight');
    await changes(() => page.keyboard.press('p'));
    await expect.poll(() => page.textContent('.card.is-current h3')).toBe('项目年产5万吨碳纤维项目');
    while ((await page.locator('.card.is-current .is-unsure').count()) > 0)
      await changes(() => page.keyboard.press('Enter'));
    await changes(() => page.click('.card.is-current [data-do="accept"]'));
  });

  test('what was done last is taken back, and a reloaded page goes on where it was', async () => {
    const accepted = await page.locator('.card.is-accepted').count();
    await changes(() => page.click('[data-do="undo"]'));
    expect(await page.locator('.card.is-accepted').count()).toBe(accepted - 1);
    await page.reload();
    await page.waitForSelector('.card.is-current');
    expect(await page.locator('.card.is-accepted').count()).toBe(accepted - 1);
    await changes(() => page.click('.card.is-current [data-do="accept"]'));
    expect(await page.locator('.card.is-accepted').count()).toBe(accepted);
  });

  test('a number that the print does not have, and words taken over, are marked while writing', async () => {
    await step('写');
    await page.click('.write-pane .cm-content');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n\n另有999万吨。重点引进碳纤维下游的风电叶片、汽车部件企业。');
    await expect.poll(() => page.locator('.write-pane .cm-lintRange-error').allTextContents()).toContain('999万吨');
    await expect.poll(() => page.locator('.write-pane .cm-lintRange-warning').count()).toBeGreaterThan(0);
  });

  test('the check refuses, and nothing is written', async () => {
    await expect.poll(() => page.textContent('.workshop-state')).toMatch(/动作/);
    await page.waitForTimeout(1200);
    await step('收');
    await page.waitForSelector('.refused');
    expect(await page.textContent('.refused')).toMatch('figure-not-in-print');
    expect(await page.isDisabled('[data-do="write"]')).toBe(true);
    expect(files()).toEqual(untouched);
  });

  test('mended, it is written: the check passes, and only what was accepted has changed', async () => {
    await step('写');
    await page.click('.write-pane .cm-content');
    await page.keyboard.press('Control+a');
    const text = (await page.locator('.write-pane .cm-line').allTextContents()).join('\n');
    await changes(() => page.keyboard.insertText(text.replace(/\n\n另有999万吨.*$/s, '')));
    await step('收');
    await page.waitForSelector('.passed');
    await changes(() => page.click('[data-do="write"]'));
    await page.waitForSelector('.written');
    const made = files().filter((file) => !untouched.includes(file));
    expect(made.filter((file) => !/^(?:zones\/qing-shi|companies|sources)\//.test(file.replaceAll('\\', '/')))).toEqual(
      [],
    );
    const { status, lines } = await command('check', bench.environment);
    expect(lines.at(-1)).toMatch('内容检查通过');
    expect(lines[0]).toBe('1篇报道，对照原文1篇');
    expect(status).toBe(0);
  });

  test('the page of the zone is built, without a byte of the print or of the workshop', async () => {
    const { status, errors: said } = await command('build', bench.environment);
    expect(said).toBe('');
    expect(status).toBe(0);
    const dist = bench.environment.YEARBOOK_OUT!;
    const profile = readFileSync(join(dist, 'zones/qing-shi/index.html'), 'utf8');
    expect(profile).toContain('42.6');
    expect(profile).toContain('青石华源新材料有限公司');
    const secret = /东川日报讯 2031年5月12日|补齐“原丝|园志工作台|cm-editor/;
    const leaks = globSync('**/*.{html,js,css,json,txt,md,xml}', { cwd: dist }).filter((file) => secret.test(readFileSync(join(dist, file), 'utf8'))); // prettier-ignore
    expect(leaks).toEqual([]);
    expect(existsSync(join(dist, 'workshop'))).toBe(false);
  });

  test('what was written is taken back, to the byte', async () => {
    await changes(() => page.click('[data-do="unwrite"]'));
    expect(files()).toEqual(untouched);
    expect(existsSync(bench.printed) ? globSync('*', { cwd: bench.printed }) : []).toEqual([]);
  });

  test('a PDF of two columns is dropped in, and read column by column', async () => {
    const printer = await browser().newPage();
    const paragraphs = print.split('\n').map((line) => `<p>${line}</p>`);
    await printer.setContent(
      `<html lang="zh"><body style="font:14px 'Noto Serif SC';columns:2">${paragraphs.join('')}`,
    );
    const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: await printer.pdf({ format: 'A4' }) };
    await printer.close();
    await page.goto(workshop.url);
    await page.setInputFiles('.file-pick input', file);
    const words = '青石华源新材料有限公司的年产5万吨碳纤维项目总投资9.8亿元，2031年3月开工建设';
    await expect.poll(() => page.inputValue('.paste')).toContain(words);
    await page.setInputFiles('.file-pick input', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) }); // prettier-ignore
    await expect.poll(() => page.textContent('.told')).toMatch('这是图片');
  });

  test('two windows see each other’s changes', async () => {
    await page.goto(workshop.url);
    await page.click('[data-draft]');
    await page.waitForSelector('.form-pane');
    const other = await browser().newPage();
    await other.goto(page.url().replace(/\/[^/]*$/, `/${encodeURIComponent('认')}`));
    await other.waitForSelector('.card');
    await step('认');
    await page.click('.card-line');
    await changes(() => page.keyboard.press('u'));
    const open = await page.locator('.card.is-open').count();
    expect(open).toBeGreaterThan(0);
    await expect.poll(() => other.locator('.card.is-open').count()).toBe(open);
    await other.close();
  });

  test('no error was thrown in the page', () => {
    expect(errors).toEqual([]);
  });
});
