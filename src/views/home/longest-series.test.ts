import { describe, expect, it } from 'vitest';
import { factOf, zoneOf } from '../../../tests/support/sized-book.ts';
import { wordsOf } from '../statement.ts';
import { longestSeries } from './longest-series.ts';

const years = (id: string, from: number, to: number, more: (year: number) => object = () => ({})) =>
  Array.from({ length: to - from + 1 }, (_, i) => factOf(id, from + i, more(from + i)));
const zone = (i: number, ...facts: ReturnType<typeof years>[]) => zoneOf(i, { facts: facts.flat() });

describe('the longest series of the book', () => {
  it('is of three years at least', () => {
    expect(longestSeries([zone(1, years('zone-1', 2023, 2024))])).toBeNull();
    expect(longestSeries([zone(1, years('zone-1', 2022, 2024))])!.facts).toHaveLength(3);
  });

  it('is the longest, and of those of one length the first in the directory', () => {
    const two = zone(2, years('zone-2', 2021, 2024));
    const found = longestSeries([zone(1, years('zone-1', 2022, 2024)), two, zone(3, years('zone-3', 2021, 2024))])!;
    expect(found.zone).toBe(two);
    expect(found.newest.period.end).toBe('2024-12-31');
  });

  it.each([
    ['planned', { status: { id: 'planned' } }],
    ['of part of a year', { period: { end: '2024-06-30', kind: 'half' } }],
    ['cumulative', { cumulative: true }],
    ['in another unit', { figure: { ...factOf('z', 2024).figure!, unit: '万元' } }],
    ['of somebody else', { subject: { kind: 'company', label: '某厂' } }],
    ['near a value', { figure: { ...factOf('z', 2024).figure!, low: null, qualifier: 'near' } }],
    ['of another indicator', { indicator: { id: 'investment' } }],
  ])('takes no value that is %s', (_, more) => {
    expect(
      longestSeries([
        zone(
          1,
          years('zone-1', 2022, 2024, (year) => (year === 2024 ? more : {})),
        ),
      ]),
    ).toBeNull();
  });

  it('is none where a year has two values', () => {
    const twice = [...years('zone-1', 2022, 2024), factOf('zone-1', 2023, { id: 'other' })];
    expect(longestSeries([zone(1, twice)])).toBeNull();
  });

  it('says every value with its year, its receipt and its red doubt', () => {
    const doubt = { id: 'fall', kind: 'clash', mark: '疑一', title: '降', url: '/zones/zone-1/#fall' };
    const note = { id: 'scope', kind: 'scope', mark: '注1', title: '口径', url: '/zones/zone-1/#scope' };
    const facts = years('zone-1', 2022, 2024, (year) => ({ doubts: year === 2024 ? [doubt] : [note] }));
    const { statement, title } = longestSeries([zone(1, facts)])!;
    expect(wordsOf(statement)).toBe(`${title}：2022年22亿元，2023年23亿元，2024年24亿元。`);
    expect(statement.parts.filter(({ doubted }) => doubted).map(({ text }) => text)).toEqual(['24亿元']);
    expect(statement.claims.map(({ record }) => record)).toEqual(['output-2022', 'output-2023', 'output-2024']);
  });
});
