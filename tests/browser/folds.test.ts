import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();
const zones = pagesOf(site).filter((page) => /^\/zones\/[^/]+\/$/.test(page));
const htmlOf = (zone: string) => readFileSync(join(site.folder, zone, 'index.html'), 'utf8');
/** A zone that folds its records, and has a chain. */
const full = zones.find((zone) => /<details class="fold open-when-wide"/.test(htmlOf(zone)))!;
const foldedRecord = (zone: string) => /id="events"><ol[^>]*><li id="([^"]+)"/.exec(htmlOf(zone))![1]!;

async function open(path: string, width = 390): Promise<Page> {
  const page = await browser().newPage({ viewport: { width, height: 844 } });
  await page.goto(new URL(path.slice(1), site.url).href);
  return page;
}
const isSeen = (page: Page, id: string) =>
  page.evaluate((key) => {
    const element = document.getElementById(key)!;
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ contentVisibilityAuto: true }) && box.height > 0;
  }, id);

describe('a fold of a profile', () => {
  it('waits closed on a phone', async () => {
    const page = await open(full);
    expect(await isSeen(page, foldedRecord(full))).toBe(false);
    expect(await isSeen(page, 'chains')).toBe(false);
    await page.close();
  });

  it('opens for the address of a record in it, and the record is on the screen', async () => {
    const id = foldedRecord(full);
    const page = await open(`${full}#${id}`);
    expect(await isSeen(page, id)).toBe(true);
    const top = await page.evaluate((key) => document.getElementById(key)!.getBoundingClientRect().top, id);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(844);
    await page.close();
  });

  it('is held open for such an address where a browser does not open it by itself', async () => {
    const id = foldedRecord(full);
    const page = await open(`${full}#${id}`);
    // As such a browser leaves it: the record is the target, the fold is closed.
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = false)));
    expect(await isSeen(page, id)).toBe(false);
    const css = globSync('_astro/profile-page*.css', { cwd: site.folder }).map((file) => readFileSync(join(site.folder, file), 'utf8')).join(''); // prettier-ignore
    const rule = /@supports not \(interpolate-size:\s*allow-keywords\)\s*\{(.*?\})\s*\}/.exec(css)?.[1];
    expect(rule).toContain(':target');
    await page.addStyleTag({ content: rule! });
    expect(await isSeen(page, id)).toBe(true);
    await page.close();
  });

  it('leaves its words to the search of the browser: hidden as content, and nothing in it taken away', async () => {
    const page = await open(full);
    const found = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLDetailsElement>('details.fold'), (fold) => {
        const { contentVisibility, display } = getComputedStyle(fold, '::details-content');
        const gone = Array.from(fold.querySelectorAll('.fold-body, .fold-body *')).filter(
          (element) => getComputedStyle(element).display === 'none' && element.textContent.trim() !== '',
        );
        return [fold.open, contentVisibility, display, gone.map(({ outerHTML }) => outerHTML)];
      }),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((fold) => JSON.stringify(fold)))).toEqual(new Set(['[false,"hidden","block",[]]']));
    await page.close();
  });

  it('shows the first chain on a wide window without being opened', async () => {
    const page = await open(full, 1440);
    expect(await isSeen(page, 'chains')).toBe(true);
    expect(await isSeen(page, 'events')).toBe(false);
    await page.close();
  });

  it('has the chain closed on a window too narrow for it, where its head can be pressed', async () => {
    const page = await open(full, 880);
    expect(await isSeen(page, 'chains')).toBe(false);
    await page.click('.open-when-wide > summary');
    expect(await isSeen(page, 'chains')).toBe(true);
    await page.close();
  });

  it('is printed open, and the chains at a glance are left to the drawing', async () => {
    const page = await open(full);
    await page.emulateMedia({ media: 'print' });
    expect(await isSeen(page, foldedRecord(full))).toBe(true);
    expect(await isSeen(page, 'chains')).toBe(true);
    expect(await isSeen(page, 'chain-glance')).toBe(false);
    await page.close();
  });
});

describe('every profile', () => {
  const sections = ['overview', 'facts', 'before-you-visit', 'articles', 'doubts', 'cite'];
  it.each(zones)('%s has each record and each section under its id, once', (zone) => {
    const data = JSON.parse(readFileSync(join(site.folder, 'data/v1', `${zone.slice(1, -1)}.json`), 'utf8'));
    const records = [data.facts, data.projects, data.events, data.prospectus, data.doubts, ...data.chains.map((chain: { nodes: object[] }) => chain.nodes)].flat(); // prettier-ignore
    const ids = Array.from(htmlOf(zone).matchAll(/ id="?([^"\s>]+)/g), ([, id]) => id!);
    const times = (id: string) => ids.filter((other) => other === id).length;
    const wanted: string[] = [...sections, ...records.map(({ id }: { id: string }) => id)];
    expect(wanted.filter((id) => times(id) !== 1)).toEqual([]);
  });

  it.each(zones)('%s marks every record with every doubt about it, red or as a note', (zone) => {
    const data = JSON.parse(readFileSync(join(site.folder, 'data/v1', `${zone.slice(1, -1)}.json`), 'utf8'));
    const html = htmlOf(zone);
    const body = html.slice(html.search(/class="fold[" ]/));
    const shown = (id: string, kind: string) => body.split(`<a class="${kind}-mark" href="#${id}">`).length - 1;
    const nodes = data.chains.map((chain: { nodes: object[] }) => chain.nodes);
    const records: { doubts?: string[] }[] = [data.facts, data.projects, data.events, data.prospectus, nodes].flat(2);
    const wrong = data.doubts.flatMap(({ id, kind }: { id: string; kind: string }) => {
      const about = records.filter(({ doubts = [] }) => doubts.includes(id)).length;
      const red = ['impossible', 'clash', 'two-ways'].includes(kind);
      const [wanted, other] = kind === 'trace' ? [0, 0] : [about, 0];
      const [seen, strange] = red ? [shown(id, 'doubt'), shown(id, 'note')] : [shown(id, 'note'), shown(id, 'doubt')];
      return seen >= wanted && strange === other && (kind !== 'trace' || seen === 0)
        ? []
        : [`${id}: ${seen} of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(zones)('%s has its first screens on the first sheet of paper', async (zone) => {
    // A4 without its margins, in pixels of CSS.
    const [width, height] = [(210 - 2 * 13) * (96 / 25.4), (297 - 2 * 15) * (96 / 25.4)].map(Math.floor) as [number, number]; // prettier-ignore
    const page = await open(zone, width);
    await page.emulateMedia({ media: 'print' });
    const bottom = await page.evaluate(() => document.querySelector('.profile-first')!.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(height);
    await page.close();
  });

  it.each(zones)('%s opens on a phone within five screens', async (zone) => {
    const page = await open(zone);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(5 * 844);
    await page.close();
  });
});
