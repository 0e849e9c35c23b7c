import { describe, expect, it } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import { parsePeriod, type Period } from '../schema/period.ts';
import type { Fact } from './fact.ts';
import { questionsOf, type Known } from './question.ts';
import type { Topic } from './vocabulary.ts';

const topics: Topic[] = [
  { id: 'plant', label: '厂房', core: true, role: 'plant', ask: '有没有现成的厂房？', short: '厂房' },
];
const fact = (period: string, more: Partial<Fact> = {}): Fact =>
  ({
    id: 'f', indicator: { id: 'plants', core: true, topic: 'plant' }, label: '厂房面积', subject: null, doubts: [],
    status: { id: 'actual', label: '实际', mark: null, tone: 'existing' }, period: parsePeriod(period) as Period,
    periodLabel: period, figure: { shown: '5万平方米' }, text: null, ...more,
  }) as unknown as Fact; // prettier-ignore
const ask = (known: Partial<Known>) =>
  questionsOf(topics, {
    facts: [],
    prospectus: [],
    projects: [],
    chains: [],
    articles: [],
    edition: '2025-10-31',
    ...known,
  });
const rules = (known: Partial<Known>) => ask(known).map(({ rule }) => rule);

describe('a zone leaves open', () => {
  it('what no report answers', () => expect(rules({})).toEqual(['missing']));
  it('nothing that a fresh figure answers', () => expect(rules({ facts: [fact('2025')] })).toEqual([]));
  it('the gaps that a chain wants filled, in one question', () => {
    const node = (label: string, tone: string) => ({ id: `c-${label}`, label, status: { tone } });
    const nodes = [node('有', 'existing'), ...['甲', '乙', '丙', '丁'].map((label) => node(label, 'wanted'))];
    const chains = [{ id: 'c', title: '玻璃', nodes }] as unknown as Known['chains'];
    expect(ask({ chains })[1]).toMatchObject({
      rule: 'gap',
      about: 'c-甲',
      ask: '玻璃链上在招的甲、乙、丙等4环，有没有已经定下的企业，还缺什么？',
    });
  });
  it('what is only planned', () => {
    const status = { id: 'planned', label: '计划', mark: null, tone: 'planned' } as const;
    expect(ask({ facts: [fact('2026', { status })] })[0]).toMatchObject({
      rule: 'planned',
      reason: '报道写的是计划，不是实际',
    });
  });
  it.each([
    ['占地', '拆解线项目的占地5万平方米，现在到了哪一步？'],
    ['拆解线项目占地', '拆解线项目占地5万平方米，现在到了哪一步？'],
  ])('what a project plans, its name said once: %s', (label, words) => {
    const status = { id: 'planned', label: '计划', mark: null, tone: 'planned' } as const;
    const subject = { kind: 'project', label: '拆解线项目', id: 'p', company: null } as Fact['subject'];
    expect(ask({ facts: [fact('2026', { status, subject, label })] }).at(-1)?.ask).toBe(words);
  });
  it('a project of which several things are planned, in one question', () => {
    const status = { id: 'planned', label: '计划', mark: null, tone: 'planned' } as const;
    const subject = { kind: 'project', label: '甲项目' } as Fact['subject'];
    const one = (id: string, label: string) => fact('2026', { id, label, status, subject });
    const [question, ...others] = ask({ facts: [one('a', '面积'), one('b', '投资')] }).filter(
      ({ rule }) => rule === 'planned',
    );
    expect(question!.ask).toBe('甲项目的面积5万平方米、投资5万平方米，现在各到了哪一步？');
    expect(others).toEqual([]);
  });
  it('nothing of what a whole trade expects', () => {
    const status = { id: 'expected', label: '预计', mark: null, tone: 'planned' } as const;
    const subject = { kind: 'product', label: '全国某业' } as Fact['subject'];
    expect(rules({ facts: [fact('2026', { status, subject })] })).toEqual(['missing']);
  });
  it('what is in doubt', () =>
    expect(rules({ facts: [fact('2025', { doubts: [{ title: '两数' } as Fact['doubts'][number]] })] })).toEqual([
      'doubtful',
    ]));
  it('what is older than a year, with its age', () =>
    expect(ask({ facts: [fact('2023')] })[0]).toMatchObject({
      rule: 'aged',
      ask: '厂房面积报道作5万平方米，现在是多少？',
    }));
  it('an announced step whose day has passed', () => {
    const date = parseEventDate('2025-06') as EventDate;
    const step = { kind: 'operating', label: '投产', date, nature: 'announced' } as const;
    const project = {
      id: 'p',
      name: '甲项目',
      steps: [step],
      status: { tone: 'building' },
    } as unknown as Known['projects'][number];
    expect(ask({ projects: [project] })[1]).toMatchObject({ reason: '到期未见报道', about: 'p' });
    const done = { ...project, steps: [step, { ...step, nature: 'happened' as const }] };
    expect(rules({ projects: [done] })).toEqual(['missing']);
    const undated = { ...project, steps: [{ ...step, date: parseEventDate('unknown') as EventDate }] };
    expect(rules({ projects: [undated] })).toEqual(['missing']);
  });
});
