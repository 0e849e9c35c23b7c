import { describe, expect, it } from 'vitest';
import type { Doubt } from '../model/doubt.ts';
import type { Fact } from '../model/fact.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { factsByPeriod, noteLine } from './paragraph-notes.ts';

const fact = (periodLabel: string, status = 'actual', figure: object | null = {}) =>
  ({ periodLabel, figure, status: { id: status, label: status } }) as unknown as Fact;
const doubt = (mark: string | null, kind: Doubt['kind']) => ({ mark, kind }) as unknown as Doubt;
const line = (facts: Fact[], doubts: Doubt[]) => noteLine({ facts, doubts } as unknown as Paragraph).map(({ text, red }) => (red ? `!${text}` : text)); // prettier-ignore

describe('the line under a paragraph', () => {
  it('counts figures, and numbers doubts and notes apart', () => {
    const doubts = [doubt('疑一', 'clash'), doubt('疑八', 'two-ways'), doubt('注8', 'scope'), doubt('注27', 'wording')];
    expect(line([fact('2024年'), fact('2023年')], doubts)).toEqual(['2数', '!疑一、八', '注8、27']);
  });
  it('leaves out what there is none of, and counts no statement without a figure', () => {
    expect(line([fact('2024年', 'actual', null)], [])).toEqual([]);
  });
  it('marks traces of printing without a number', () => {
    expect(line([], [doubt(null, 'trace')])).toEqual(['印']);
  });
});

it('gathers figures of one period, and keeps what is planned apart from it', () => {
  const groups = factsByPeriod([fact('2024年'), fact('2023年'), fact('2024年', 'planned'), fact('2024年')]);
  expect(groups.map(({ period, facts }) => [period, facts.length])).toEqual([
    ['2024年', 2],
    ['2023年', 1],
    ['2024年，planned', 1],
  ]);
});
