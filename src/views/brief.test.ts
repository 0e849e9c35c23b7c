import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../schema/period.ts';
import { parseEventDate } from '../schema/event-date.ts';
import { briefOf } from './brief.ts';
import type { Fact } from '../model/fact.ts';
import type { Question } from '../model/question.ts';
import type { Zone } from '../model/zone.ts';

let count = 0;
const fact = (indicator: string, period: string, more: Partial<Fact> = {}): Fact =>
  ({
    indicator: { id: indicator, core: indicator.startsWith('core'), topic: null }, label: `${indicator}${(count += 1)}`,
    subject: null, status: { id: 'actual', label: '实际', mark: null, tone: 'existing' }, doubts: [], text: null,
    period: parsePeriod(period) as Period, periodLabel: period, figure: { shown: '1个' }, url: '/', receipt: {},
    ...more,
  }) as unknown as Fact; // prettier-ignore
const asked = (rule: Question['rule'], n: number) =>
  Array.from({ length: n }, (_, i): Question => ({ id: `${rule}${i}`, short: `${rule}${i}`, ask: '', reason: '', about: '', rule })); // prettier-ignore
const zone = (facts: Fact[], questions: Question[] = []) =>
  ({ facts, questions, projects: [], events: [], prospectus: [], identity: [], articles: [] }) as unknown as Zone;
const labels = (facts: Fact[]) => briefOf(zone(facts)).known.map(({ label }) => label);

describe('what a brief knows', () => {
  it('begins with core indicators, the newest first, and puts what is in doubt last', () => {
    const doubted = fact('core-a', '2024', { doubts: [{ id: 'd' } as Fact['doubts'][number]] });
    const [minor, old, recent] = [fact('minor', '2024'), fact('core-b', '2021'), fact('core-c', '2024')];
    expect(labels([doubted, minor, old, recent])).toEqual([recent, old, minor, doubted].map(({ label }) => label));
  });
  it('has nothing planned and nothing of an unknown period', () => {
    const planned = { id: 'planned', label: '计划', mark: null, tone: 'planned' } as const;
    expect(labels([fact('core', 'unknown'), fact('core', '2024', { status: planned })])).toEqual([]);
  });
  it('has of events only those whose date is known', () => {
    const event = (date: string) => ({ nature: 'happened', kindLabel: date, date: parseEventDate(date), doubts: [] });
    const known = { ...zone([]), events: ['2024-05', 'unknown'].map(event) } as unknown as Zone;
    expect(briefOf(known).known.map(({ label }) => label)).toEqual(['2024-05']);
  });
  it('has twelve lines at most, two of one indicator', () => {
    expect(labels(Array.from({ length: 5 }, () => fact('core', '2024')))).toHaveLength(2);
    expect(labels(Array.from({ length: 20 }, (_, i) => fact(`core-${i}`, '2024')))).toHaveLength(12);
  });
});

describe('what a brief asks', () => {
  it('leaves room for what only this zone leaves open, and names the rest in short', () => {
    const { questions, further } = briefOf(zone([], [...asked('missing', 13), ...asked('doubtful', 9)]));
    expect(questions.filter(({ rule }) => rule === 'doubtful')).toHaveLength(7);
    expect(questions).toHaveLength(14);
    expect(further).toHaveLength(22 - 14);
  });
});
