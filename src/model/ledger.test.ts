import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../schema/period.ts';
import { createQuantityReader } from '../schema/quantity.ts';
import type { Fact } from './fact.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import type { Indicator } from './vocabulary.ts';

const quantities = createQuantityReader([
  { symbols: ['元'], dimension: 'money', factor: 1 },
  { symbols: ['个', '户'], dimension: 'count', factor: 1 },
]);

const indicator = (id: string, nature: Indicator['nature'], more: Partial<Indicator> = {}): Indicator => ({
  id, label: id, definition: '', dimension: 'any', nature, core: true, topic: null, role: null, funnel: null, aliases: [], asked: [], ...more,
}); // prettier-ignore
const stage = (order: number, measure: 'count' | 'investment') =>
  indicator(`stage-${order}-${measure}`, 'flow', {
    core: order === 1 && measure === 'count',
    funnel: { group: 'pipeline', stage: `第${order}步`, order, measure },
  });

const output = indicator('output', 'flow');
const firms = indicator('firms', 'stock');
const minor = indicator('minor', 'stock', { core: false });
const indicators = [output, firms, minor, stage(1, 'count'), stage(1, 'investment'), stage(2, 'count')];

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

const shown = ({ cells }: Ledger) =>
  cells.map((cell) =>
    cell.kind === 'funnel'
      ? cell.stages.map(({ count, investment }) => [count?.figure?.shown, investment?.figure?.shown].join('/'))
      : cell.series.facts.map(({ figure }) => figure!.shown),
  );

describe('facts stand in one series', () => {
  it('by year, the newest last', () => {
    const facts = [fact(output, '3亿元', '2024'), fact(output, '1亿元', '2022'), fact(output, '2亿元', '2023')];
    expect(shown(ledgerOf(facts, indicators))).toEqual([['1亿元', '2亿元', '3亿元']]);
  });
  it('where a stock is as of a day and of a year', () => {
    const facts = [fact(firms, '33户', '2021'), fact(firms, '66户', 'as of 2025-10')];
    expect(shown(ledgerOf(facts, indicators))).toEqual([['33户', '66户']]);
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
      'another perimeter by name',
      fact(output, '3亿元', '2023'),
      fact(output, '9亿元', '2024', { label: '工业总产值' }),
    ],
  ];
  for (const [name, a, b] of pairs)
    it(name, () => {
      expect(ledgerOf([a, b], indicators).cells).toHaveLength(2);
    });
});

describe('the rest of the ledger', () => {
  it('shows stages of one period as a funnel', () => {
    const facts = [
      fact(indicators[3]!, '23个', '2022..2025'),
      fact(indicators[4]!, '98亿元', '2022..2025'),
      fact(indicators[5]!, '21个', '2022..2025'),
    ];
    expect(shown(ledgerOf(facts, indicators))).toEqual([['23个/98亿元', '21个/']]);
  });
  it('keeps what is not core for the line under it', () => {
    expect(ledgerOf([fact(minor, '5个', '2024')], indicators)).toMatchObject({
      cells: [],
      run: [{ id: 'minor-2024' }],
    });
  });
  it("keeps a firm's figure apart, under the firm's name", () => {
    const subject = { kind: 'company', label: '海丰船厂', id: 'haifeng', company: null } as const;
    const ledger = ledgerOf([fact(output, '3亿元', '2024', { subject })], indicators);
    expect(ledger).toMatchObject({ cells: [], run: [], others: [{ label: '海丰船厂' }] });
  });
});
