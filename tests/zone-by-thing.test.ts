import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../scripts/lib/index-site.ts';
import { exportZone } from '../src/exports/zone.ts';
import type { Engine } from '../src/search/engine.ts';
import { wordsOf, type Statement } from '../src/views/statement.ts';
import { assembleFolder } from './support/assemble.ts';
import { fetchFromDisk, openIndex } from './search/ask.ts';
import { furtherThings, things } from './support/things.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearbook-things-'));
const book = assembleFolder('content');
const zones = book.zones.map(exportZone);
type Zone = (typeof zones)[number];
let engine: Engine;

beforeAll(async () => {
  fetchFromDisk();
  await indexSite(book, folder);
  engine = await openIndex(join(folder, 'pagefind/'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (query: string) => (await engine.answer({ query, limit: 30, withLine: true })).line;
const digits = /[\d一二三四五六七八九十百千]+(?:[余多])?(?:[万亿])?(?:元|家|户|个|人|亩|吨|平)/u;
/** Of a sentence what is no link: periods and statuses in brackets aside. */
const loose = ({ parts }: Statement) =>
  parts
    .filter(({ url }) => !url)
    .map(({ text }) => text.replaceAll(/（[^）]*）/gu, ''))
    .join('');
const red = ['impossible', 'clash', 'two-ways'];
const isRed = ({ doubts }: Zone, ids: string[]) =>
  doubts.some(({ id, kind }) => ids.includes(id) && red.includes(kind));
const paragraphOf = ({ source: { url, paragraph } }: Zone['facts'][number]) => `${url.split('#')[0]}#p${paragraph}`;
const factOf = (zone: Zone, url = '') => zone.facts.find(({ id }) => url === `${zone.url}#${id}`);

/** What is wrong with a sentence that claims to answer; empty: nothing. */
function faultsOf(statement: Statement, zone: Zone, indicators: string[]): string[] {
  const { rule, parts } = statement;
  const faults = digits.test(loose(statement)) ? ['a figure that is no link'] : [];
  parts.forEach(({ text, url, receipt, doubted }, i) => {
    const fact = factOf(zone, url);
    if (!url?.includes('#') || !['answer', 'nearby'].includes(rule)) return;
    if (!url.startsWith(zone.url)) faults.push(`${url} is of another zone`);
    if (!fact) return void (digits.test(text) && rule === 'answer' && faults.push(`${text} is no fact`));
    const printed = (fact.figure ?? fact.text)!.replace(/[-~]/u, '—');
    if (!text.endsWith(printed) && text !== `${fact.change?.label}${fact.change?.figure}`)
      faults.push(`${text} is not ${printed}`);
    if (rule === 'answer' && (fact.subject || !indicators.includes(fact.indicator.id)))
      faults.push(`${text} is another thing`);
    if (
      rule === 'nearby' &&
      !text.includes(fact.subject?.label ?? fact.indicator.label) &&
      text.length === printed.length
    )
      faults.push(`${text} has no name`);
    if (!parts[i + 1]?.text.includes(fact.period.label)) faults.push(`${text} has no period`);
    if (fact.status !== 'actual' && !/，|产能|能力/u.test(parts[i + 1]!.text + text))
      faults.push(`${text} has no status`);
    if (isRed(zone, fact.doubts) !== (doubted ?? false)) faults.push(`${text} has not its doubt`);
    if (receipt?.url !== paragraphOf(fact)) faults.push(`${text} has not its receipt`);
  });
  return faults;
}

describe('a zone and a thing', () => {
  it('get what the zone states of it, or that it does not', { timeout: 240_000 }, async () => {
    const faults: string[] = [];
    let answered = 0;
    for (const zone of zones)
      for (const [thing, indicators] of Object.entries(things))
        for (const query of [`${zone.shortName} ${thing}`, `${zone.shortName}${thing}是多少`]) {
          const line = await ask(query);
          const words = line.map(wordsOf).join('');
          const own = zone.facts.filter(
            ({ indicator, subject, change }) =>
              !subject && indicators.includes(indicator.id) && (!thing.endsWith('增速') || change),
          );
          const found = line.flatMap((statement) => faultsOf(statement, zone, indicators));
          if (own.length > 0 && /未披露。/u.test(words)) found.push('is stated, and called undisclosed');
          if (own.length === 0 && !words.includes('未披露')) found.push('is missing, and not said so');
          if (!words.startsWith(zone.shortName)) found.push('does not say whose it is');
          if (own.length > 0) answered += 1;
          faults.push(...found.map((fault) => `${query}: ${fault}: ${words}`));
        }
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(30);
  });

  it('get so what no indicator has, too: never another thing in its place', { timeout: 240_000 }, async () => {
    const faults: string[] = [];
    let missing = 0;
    for (const zone of zones)
      for (const [thing, indicators] of Object.entries(furtherThings)) {
        const query = `${zone.shortName} ${thing}`;
        const line = await ask(query);
        const words = line.map(wordsOf).join('');
        const own = zone.facts.filter(({ indicator, subject }) => !subject && indicators.includes(indicator.id));
        // What bears the very name is no other thing.
        const found = line
          .flatMap((statement) => faultsOf(statement, zone, indicators))
          .filter((fault) => !(fault.includes(thing) && fault.endsWith('is another thing')));
        // A record that bears the name is told under that name.
        const isTold = line.some(
          ({ rule, parts }) =>
            ['answer', 'nearby'].includes(rule) && parts.some(({ text, url }) => url && text.includes(thing)),
        );
        const isMentioned = words.includes('提到的有');
        if (own.length > 0 && words.includes('未披露。')) found.push('is stated, and called undisclosed');
        if (own.length === 0 && !words.includes('未披露') && !isTold && !isMentioned)
          found.push('is missing, and not said so');
        if (words.includes('未披露')) missing += 1;
        faults.push(...found.map((fault) => `${query}: ${fault}: ${words}`));
      }
    expect(faults).toEqual([]);
    expect(missing).toBeGreaterThan(400);
  });
});
