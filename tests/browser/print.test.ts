import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { printedSheets, type Sheet } from '../support/printed-pages.ts';
import { pagesOf } from '../support/site.ts';

const site = inject('site');
const browser = useBrowser();
const profiles = pagesOf(site).filter((page) => /^\/zones\/[^/]+\/$/.test(page));

async function printed(address: string): Promise<{ sheets: Sheet[]; heads: string[] }> {
  const page = await browser().newPage();
  await page.goto(new URL(address.slice(1), site.url).href);
  const result = { sheets: await printedSheets(page), heads: await headsOf(page) };
  await page.close();
  return result;
}

const headsOf = (page: Page) =>
  page.evaluate(() => Array.from(document.querySelectorAll('main :is(h2, h3, h4, caption)'), (head) => head.textContent!.replace(/\s+/g, ''))); // prettier-ignore

/** Sheets before the last that leave their lower half empty, and sheets that end with a head. */
const faultsOf = (address: string, { sheets, heads }: Awaited<ReturnType<typeof printed>>) =>
  sheets
    .slice(0, -1)
    .flatMap(({ lines, filled }, i) => [
      ...(filled < 0.5 ? [`${address} sheet ${i + 1} is filled to ${Math.round(filled * 100)} %`] : []),
      ...(heads.includes(lines.at(-1) ?? '') ? [`${address} sheet ${i + 1} ends with the head ${lines.at(-1)}`] : []),
    ]);

/** The records of a zone, counted in its published data. */
function recordsOf(profile: string): number {
  const path = join(site.folder, 'data/v1', `${profile.slice(1, -1)}.json`);
  const { facts, projects, events, prospectus, doubts } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>; // prettier-ignore
  return [facts, projects, events, prospectus, doubts].flat().length;
}

/** Every profile in `npm run test:all`; otherwise every third. */
const chosen = profiles.filter((_, i) => process.env.YEARBOOK_TEST_ALL || i % 3 === 0);

describe('a profile on paper', () => {
  it('has at most eleven sheets where there is most to say', async () => {
    const richest = profiles.toSorted((a, b) => recordsOf(b) - recordsOf(a))[0]!;
    const { sheets } = await printed(richest);
    expect(sheets.length).toBeLessThanOrEqual(11);
    expect(sheets.length).toBeGreaterThan(4);
  });

  it('leaves no sheet half empty and ends none with a head', { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    for (const profile of chosen) faults.push(...faultsOf(profile, await printed(profile)));
    expect(faults).toEqual([]);
  });
});

it('has each brief on one sheet', { timeout: 300_000 }, async () => {
  const long: string[] = [];
  for (const profile of chosen) {
    const { sheets } = await printed(`${profile}brief/`);
    if (sheets.length > 1) long.push(`${profile} has ${sheets.length}`);
  }
  expect(long).toEqual([]);
});

const lists = ['/doubts/', '/projects/', '/promises/', '/products/', '/companies/', '/timeline/', '/opportunities/', '/terms/', '/indicators/', '/chains/', '/zones/']; // prettier-ignore

describe('a list on paper', () => {
  it.each(lists)('%s says what its marks mean and where it stands', async (address) => {
    const { sheets } = await printed(address);
    const words = sheets.flatMap(({ lines }) => lines).join('');
    expect(words).toContain(address);
    expect(words).toContain('甲篇第1段');
  });

  it('leaves no sheet half empty and ends none with a head', { timeout: 300_000 }, async () => {
    const faults: string[] = [];
    for (const list of ['/', ...lists]) faults.push(...faultsOf(list, await printed(list)));
    expect(faults).toEqual([]);
  });
});
