import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../schema/period.ts';
import { comparable, comparableGroups } from './comparability.ts';
import type { Fact } from '../model/fact.ts';
import { rankingOf } from './ranking.ts';

const fact = (low: number, period: string, more: Partial<Fact> = {}): Fact =>
  ({
    indicator: { id: 'output', nature: 'flow' }, label: '产值', subject: null, status: { id: 'actual' }, cumulative: false,
    period: parsePeriod(period) as Period, doubts: [], text: null,
    figure: { low, high: low, qualifier: null, magnitude: { low, high: low, dimension: 'money', currency: 'CNY' } },
    ...more,
  }) as unknown as Fact; // prettier-ignore
const inDollars = (fact: Fact): Fact => ({
  ...fact,
  figure: { ...fact.figure!, magnitude: { ...fact.figure!.magnitude, currency: 'USD' } },
});
const stock = { indicator: { id: 'firms', nature: 'stock' } } as unknown as Partial<Fact>;

describe('two values can be compared', () => {
  it('where all is the same', () => expect(comparable(fact(1, '2024'), fact(2, '2024'))).toBe(true));
  it('where stocks are of the same month, to the day or not', () =>
    expect(comparable(fact(1, 'as of 2025-10', stock), fact(2, '2025-10-12', stock))).toBe(true));
});

describe('two values cannot be compared', () => {
  const cases: Record<string, [Fact, Fact]> = {
    'over a year and over some of its months': [fact(1, '2024'), fact(2, '2024-01..2024-08')],
    'over eight months and over nine': [fact(1, '2024-01..2024-09'), fact(2, '2024-01..2024-08')],
    'as of a month and as of its year': [fact(1, 'as of 2025-10', stock), fact(2, '2025', stock)],
    'where no period is known': [fact(1, 'unknown'), fact(2, 'unknown')],
    'planned and actual': [fact(1, '2024'), fact(2, '2024', { status: { id: 'planned' } as Fact['status'] })],
    "a zone's and a firm's": [
      fact(1, '2024'),
      fact(2, '2024', { subject: { kind: 'company', id: 'a', label: '甲', company: null } }),
    ],
    "one county's and another's": [
      fact(1, '2024', { subject: { kind: 'county', id: null, label: '甲县', company: null } }),
      fact(2, '2024', { subject: { kind: 'county', id: null, label: '乙县', company: null } }),
    ],
    'under another name': [fact(1, '2024'), fact(2, '2024', { label: '规上产值' })],
    'where one is in doubt': [fact(1, '2024'), fact(2, '2024', { doubts: [{} as Fact['doubts'][number]] })],
    'in two currencies': [fact(1, '2024'), inDollars(fact(2, '2024'))],
    'without a number': [fact(1, '2024'), fact(2, '2024', { figure: null, text: '通过' })],
  };
  for (const [name, [a, b]] of Object.entries(cases)) it(name, () => expect(comparable(a, b)).toBe(false));
});

describe('a ranking', () => {
  it('is of the values of one group, equal ones alike', () => {
    const [a, b, c, other] = [fact(3, '2024'), fact(9, '2024'), fact(3, '2024'), fact(99, '2023')];
    const groups = comparableGroups([a, b, c, other]);
    expect(groups).toEqual([[a, b, c]]);
    expect(rankingOf(groups[0]!).map(({ rank, bar }) => [rank, bar.width])).toEqual([[1, 100], [2, 33.3], [2, 33.3]]); // prettier-ignore
  });
  it('puts a loss last, its bar left of zero', () => {
    const rows = rankingOf([fact(-3.5, '2024'), fact(7, '2024'), fact(0, '2024')]);
    expect(rows.map(({ rank, bar }) => [rank, bar.x, bar.width])).toEqual([[1, 33.3, 66.7], [2, 33.3, 0], [3, 0, 33.3]]); // prettier-ignore
  });
  it('has no numbers where a value is not exact', () => {
    const over = fact(8, '2024');
    over.figure = { ...over.figure!, high: null, qualifier: 'over' };
    expect(rankingOf([over, fact(9, '2024')]).every(({ rank }) => rank === null)).toBe(true);
  });
});
