import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../schema/period.ts';
import { createQuantityReader } from '../schema/quantity.ts';
import type { Fact } from './fact.ts';
import { seriesOf } from './series.ts';
import type { Indicator } from './vocabulary.ts';

const quantities = createQuantityReader([
  { symbols: ['元'], dimension: 'money', factor: 1 },
  { symbols: ['个', '户'], dimension: 'count', factor: 1 },
]);

const indicator = (id: string, nature: Indicator['nature']): Indicator => ({
  id, label: id, definition: '', dimension: 'any', nature, core: true, group: null, place: 0, topic: null, role: null, funnel: null, aliases: [], asked: [], en: [],
}); // prettier-ignore
const output = indicator('output', 'flow');
const firms = indicator('firms', 'stock');

function fact(of: Indicator, figure: string, period: string, more: Partial<Fact> = {}): Fact {
  const quantity = quantities.parse(figure)!;
  const read = parsePeriod(period) as Period;
  return {
    id: `${of.id}-${period}`, indicator: of, label: of.label, subject: null, period: read, cumulative: false,
    periodLabel: read.label, status: { id: 'actual', label: '实际', mark: null, tone: 'existing' }, text: null,
    figure: { ...quantity, shown: figure, number: figure, magnitude: { low: 1, high: 1, dimension: 'any', currency: null } },
    ...more,
  } as Fact; // prettier-ignore
}

const shown = (facts: Fact[]) => seriesOf(facts).map((series) => series.facts.map(({ figure }) => figure!.shown));

describe('facts stand in one series', () => {
  it('by year, the newest last', () => {
    const facts = [fact(output, '3亿元', '2024'), fact(output, '1亿元', '2022'), fact(output, '2亿元', '2023')];
    expect(shown(facts)).toEqual([['1亿元', '2亿元', '3亿元']]);
  });
  it('where a stock is as of a day and of a year', () => {
    const facts = [fact(firms, '33户', '2021'), fact(firms, '66户', 'as of 2025-10')];
    expect(shown(facts)).toEqual([['33户', '66户']]);
  });
});

describe('facts never stand in one series', () => {
  const pairs: [string, Fact, Fact][] = [
    ['a whole year and some months', fact(output, '3亿元', '2023'), fact(output, '2亿元', '2024-01..2024-08')],
    ['another unit', fact(output, '3亿元', '2023'), fact(output, '300万元', '2024')],
    [
      'a planned and an actual figure',
      fact(output, '3亿元', '2023'),
      fact(output, '9亿元', '2024', { status: { id: 'planned', label: '计划', mark: null, tone: 'planned' } }),
    ],
    [
      'a cumulative and a single figure',
      fact(output, '3亿元', '2023'),
      fact(output, '9亿元', '2024', { cumulative: true }),
    ],
    [
      "the zone's and a firm's figure",
      fact(output, '3亿元', '2023'),
      fact(output, '9亿元', '2024', {
        subject: { kind: 'company', label: '海丰船厂', id: 'haifeng', company: null },
      }),
    ],
    [
      'another perimeter by name',
      fact(output, '3亿元', '2023'),
      fact(output, '9亿元', '2024', { label: '工业总产值' }),
    ],
  ];
  for (const [name, a, b] of pairs)
    it(name, () => {
      expect(seriesOf([a, b])).toHaveLength(2);
    });
});
