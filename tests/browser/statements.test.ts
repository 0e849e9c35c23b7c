import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/settings.ts';
import { builtPages } from '../statements/built-pages.ts';
import { wrongCounts } from '../statements/counts-on-pages.ts';
import { lostReceipts, unmarkedOn } from '../statements/marks-on-pages.ts';
import { readPublished, readUnplaced, type PublishedZone } from '../statements/published.ts';
import { faultsOf, type World } from '../statements/rule.ts';
import { weakenings } from '../statements/weaken.ts';
import { readWritten } from '../statements/written.ts';
import { pagesOf } from '../support/site.ts';

const world = (content: string, site: string): World => ({
  zones: readPublished(site),
  unplaced: readUnplaced(site),
  pageOf: builtPages(site),
  edition: (parse(readFileSync(join(root, content, 'yearbook.yaml'), 'utf8')) as { edition: string }).edition,
});
const real = world('content', inject('site').folder);
const written = readWritten(inject('statements').site);

describe('what the book says itself', () => {
  it('is nowhere stronger than its records, and stands so on its pages', () => {
    expect(written.flatMap((statement) => faultsOf(statement, real))).toEqual([]);
  });
  it('bears the mark of a red doubt in every entry of every page, and its receipts lead to paragraphs', () => {
    const faults = pagesOf(inject('site')).flatMap((address) => {
      const page = real.pageOf(address)!;
      return [...unmarkedOn(address, page, real.zones), ...lostReceipts(address, page, real.pageOf)];
    });
    expect(faults).toEqual([]);
  });
  it('counts what there is', () => {
    const { folder } = inject('site');
    expect(wrongCounts(real.zones, folder, real.edition, real.pageOf)).toEqual([]);
    const [[id, zone]] = [...real.zones].filter(([, { raw }]) => raw.doubts.length > 0) as [[string, PublishedZone]];
    const fewer = { ...zone, raw: { ...zone.raw, doubts: zone.raw.doubts.slice(1) } };
    expect(wrongCounts(new Map([...real.zones, [id, fewer]]), folder, real.edition, real.pageOf)).not.toEqual([]);
  });
  it('is so in another yearbook, too', () => {
    const tiny = world('tests/fixtures/tiny', inject('tiny').folder);
    expect(readWritten(inject('statements').tiny).flatMap((statement) => faultsOf(statement, tiny))).toEqual([]);
  });
  it('is written of every rule and every kind of page', () => {
    const rules = new Set(written.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['age', 'answer', 'count', 'doubt', 'finding', 'heading', 'label', 'nearby', 'promise', 'question', 'relation', 'similar', 'supply', 'undisclosed', 'verdict']); // prettier-ignore
    const kinds = new Set(written.map(({ page }) => page.split('/')[1]));
    expect([...kinds].sort()).toEqual(['', 'chains', 'cities', 'companies', 'compare', 'doubts', 'indicators', 'industries', 'need', 'opportunities', 'products', 'projects', 'promises', 'search', 'terms', 'timeline', 'zones']); // prettier-ignore
  });
  it.each(Object.entries(weakenings))('is refused wherever a copy %s', (_, weaken) => {
    const weakened = written.flatMap((statement) => weaken(statement) ?? []);
    expect(weakened.length).toBeGreaterThan(0);
    const passed = weakened.filter((statement) => faultsOf(statement, real).length === 0);
    expect(passed.map(({ page, words }) => `${page} ${words}`)).toEqual([]);
  });
});
