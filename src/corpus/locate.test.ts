import { describe, expect, it } from 'vitest';
import type { Entry } from '../schema/entry.ts';
import type { ArticleEntry } from '../schema/article.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { proseBlocks } from '../markdown/prose-text.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { createQuantityReader } from '../schema/quantity.ts';
import type { Claim } from './claim.ts';
import { locate, type ClaimLocation } from './locate.ts';

const quantities = createQuantityReader([
  { symbols: ['元'], dimension: 'money', factor: 1 },
  { symbols: ['家', '个'], dimension: 'count', factor: 1 },
  { symbols: ['吨'], dimension: 'mass', factor: 1000 },
]);

function article(prose: string): Entry<ArticleEntry> {
  const { tree } = parseProse(prose, 1);
  const value = { source: 's', title: 't', lede: 'l', was: [] };
  const placeOf = () => ({ line: 1, column: 1 });
  return { path: 'a.mdx', id: 'a', value, placeOf, body: prose, tree, blocks: proseBlocks(tree) };
}

function find(prose: string, claim: Partial<Claim>, parent: ClaimLocation | null = null): ClaimLocation {
  const a = article(prose);
  const zone = { articles: [a] } as unknown as ZoneEntries;
  const spot =
    parent && 'spot' in parent ? { ...parent.spot, article: a, block: a.blocks[parent.spot.block.index - 1]! } : null;
  return locate({ entry: a, keys: [], zone, from: 'a', ...claim }, quantities, spot);
}

const placeOf = (location: ClaimLocation) =>
  'spot' in location ? `第${location.spot.block.index}段：${location.spot.sentence.text}` : location.fault;

describe('a figure is located', () => {
  it('in the sentence that states it', () => {
    expect(placeOf(find('企业20家。产值5亿元。\n\n别的话。', { figure: '5亿元' }))).toBe('第1段：产值5亿元。');
  });
  it('whatever the white space and the width of its digits', () => {
    expect(placeOf(find('产值 ５ 亿元。', { figure: '5亿元' }))).toBe('第1段：产值 ５ 亿元。');
  });
  it('through bold type and links', () => {
    expect(placeOf(find('产值**5亿**元。', { figure: '5亿元' }))).toBe('第1段：产值5亿元。');
  });
  it('never inside a longer number', () => {
    expect(placeOf(find('产值257.1亿元。', { figure: '57.1亿元' }))).toBe('absent');
  });
  it('never without the qualifier that was printed', () => {
    expect(placeOf(find('企业20余家。', { figure: '20家' }))).toBe('absent');
    expect(placeOf(find('产值近百亿元。', { figure: '百亿元' }))).toBe('absent');
  });
  it('never with another unit', () => {
    expect(placeOf(find('产量5万吨。', { figure: '5万元' }))).toBe('absent');
  });
});

describe('a figure that stands twice', () => {
  const twice = '去年签约21个项目。今年又开工21个项目。';
  it('is ambiguous', () => {
    expect(placeOf(find(twice, { figure: '21个' }))).toBe('ambiguous');
  });
  it('is settled by words of its sentence', () => {
    expect(placeOf(find(twice, { figure: '21个', near: '开工' }))).toBe('第1段：今年又开工21个项目。');
  });
  it('is not settled by words that stand beside neither', () => {
    expect(placeOf(find(twice, { figure: '21个', near: '投产' }))).toBe('near-not-in-article');
  });
  it('is taken from the sentence of the record that it belongs to', () => {
    const project = find(twice, { near: '开工' });
    expect(placeOf(find(twice, { figure: '21个' }, project))).toBe('第1段：今年又开工21个项目。');
  });
});

describe('a record without a figure is located', () => {
  it('by its words', () => {
    expect(placeOf(find('二号船坞投用。三号在建。', { near: '二号船坞' }))).toBe('第1段：二号船坞投用。');
  });
  it('by its name where it has no words', () => {
    expect(placeOf(find('二号船坞投用。', { name: '二号船坞' }))).toBe('第1段：二号船坞投用。');
  });
});

describe('what is not there', () => {
  it('names the nearest figure', () => {
    const location = find('企业30家。\n\n产值5.1亿元。', { figure: '5.2亿元' });
    expect(location).toMatchObject({ fault: 'absent', nearest: { words: '5.1亿元', block: { index: 2 } } });
  });
  it('is an unknown article where the zone has none of that name', () => {
    expect(placeOf(find('产值5亿元。', { figure: '5亿元', from: 'b' }))).toBe('unknown-article');
  });
});
