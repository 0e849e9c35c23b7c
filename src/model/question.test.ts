import { describe, expect, it } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import { parsePeriod, type Period } from '../schema/period.ts';
import type { Fact } from './fact.ts';
import type { Pledge } from './pledge.ts';
import type { Known } from './open-question.ts';
import { questionsOf } from './question.ts';
import type { Topic } from './vocabulary.ts';

const topics: Topic[] = [
  {
    id: 'plant',
    label: '厂房',
    core: true,
    role: 'plant',
    asks: ['area'],
    ask: '有没有现成的厂房？',
    en: [],
    short: '厂房',
  },
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
    promises: [],
    chains: [],
    doubts: [],
    articles: [],
    edition: '2025-10-31',
    ...known,
  });
const rules = (known: Partial<Known>) => ask(known).map(({ rule }) => rule);

describe('a zone leaves open', () => {
  it('what no report answers', () => expect(rules({})).toEqual(['missing']));
  it('nothing that a fresh figure answers', () => expect(rules({ facts: [fact('2025')] })).toEqual([]));
  it('the gaps that a chain wants filled, in one question', () => {
    const node = (label: string, tone: string) => ({ id: `c-${label}`, label, status: { tone }, figures: [] });
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
    expect(
      rules({ facts: [fact('2025', { doubts: [{ title: '两数', kind: 'scope' } as Fact['doubts'][number]] })] }),
    ).toEqual(['doubtful']));
  it.each([
    ['2006', '只到2006，已过十八年'],
    ['2023', '只到2023，已过一年'],
    ['as of 2024-10-31', '只到as of 2024-10-31，已过一年'],
  ])('what is a year old or older, with its age: %s', (period, reason) =>
    expect(ask({ facts: [fact(period)] })[0]).toMatchObject({
      rule: 'aged',
      ask: '厂房面积报道作5万平方米，现在是多少？',
      reason,
    }),
  );
  it('nothing of what ends less than a year before', () =>
    expect(rules({ facts: [fact('as of 2024-11-01')] })).toEqual([]));
});

interface ProjectLike {
  status?: string;
  companies?: string[];
  steps?: unknown[];
  progress?: string;
}
const industry = { id: 'circular' };
const receipt = { article: 'a' };
const project = ({ status = 'building', companies = [], steps = [], progress = '在建' }: ProjectLike) =>
  ({
    id: 'p', name: '甲项目', industry, receipt, companies, steps, progress,
    status: { id: status, label: '在建', tone: status === 'operating' ? 'existing' : status === 'building' ? 'building' : 'planned' },
  }) as unknown as Known['projects'][number]; // prettier-ignore
const step = (kind: string, date: string, nature: string) => ({ kind, label: '投产', date: parseEventDate(date) as EventDate, nature }); // prettier-ignore
const askOf = (given: ProjectLike, more: Partial<Known> = {}) =>
  ask({ projects: [project(given)], ...more }).find(({ about }) => about === 'p')?.ask;

describe('a project leaves open', () => {
  it.each<[name: string, given: ProjectLike, words: string]>([
    ['its owner, start and permits', {}, '甲项目：业主是哪家公司；哪天完工投用；环评等许可办下来没有，文号是什么？'],
    ['not the owner that is named', { companies: ['乙'] }, '甲项目：哪天完工投用；环评等许可办下来没有，文号是什么？'],
    ['not the permit that is told', { companies: ['乙'], steps: [step('approved', '2025-01', 'happened')] }, '甲项目：哪天完工投用？'],
    ['how far it is', { status: 'unknown', companies: ['乙'], steps: [step('approved', '2025-01', 'happened')] }, '甲项目：做到了哪一步？'],
    ['whether it has begun', { status: 'starting', companies: ['乙'], steps: [step('approved', '2025-01', 'happened')] }, '甲项目：开工没有，哪天完工投用？'],
    ['not the day that is to come', { companies: ['乙'], steps: [step('operating', '2026-06', 'announced')] }, '甲项目：环评等许可办下来没有，文号是什么？'],
  ])('%s', (_, given, words) => expect(askOf(given)).toBe(words)); // prettier-ignore

  const node = (label: string, kind: string) => ({ id: `c-${label}`, label, kind, industry, receipt, companies: [], figures: [], status: { tone: 'unknown' } }); // prettier-ignore
  const chains = [{ id: 'c', title: '链', nodes: [node('危废', 'material'), node('再生油', 'product')] }] as unknown as Known['chains']; // prettier-ignore
  it('what it takes in and who buys what it makes, where its chain names them', () => {
    expect(askOf({}, { chains })).toContain('危废是哪几类、从哪里来、一年多少；“再生油”这一环卖给谁？');
  });
  it('not that of a chain that serves several projects', () => {
    const projects = [project({}), { ...project({}), id: 'q' }];
    expect(ask({ projects, chains }).some(({ ask: words }) => words.includes('危废'))).toBe(false);
  });
  const pledge = (id: string, more: Partial<Pledge>) =>
    ({ id, title: `${id}完工`, project: 'p', standing: 'overdue', due: '2025-10-05', dueLabel: '2025年10月5日', ...more }) as Pledge; // prettier-ignore
  it('whether what was due last was done', () => {
    const promises = [
      pledge('b', {}),
      pledge('a', { due: '2025-06-30' }),
      pledge('c', { due: '2026', standing: 'ahead' }),
    ];
    expect(askOf({ companies: ['乙'] }, { promises })).toContain('“b完工”期限是2025年10月5日，做到了没有');
  });
  it('nothing more, but what is overdue is asked about by itself where its project is not', () => {
    const promises = [pledge('b', { project: null }), pledge('d', { standing: 'undated' })];
    expect(ask({ promises }).map(({ about }) => about)).toEqual(['plant', 'b']);
  });
  it('nothing where it runs', () => expect(askOf({ status: 'operating' })).toBeUndefined());
});

describe('a doubt leaves open', () => {
  const doubt = (kind: string, about: string[]) => ({ id: 'd', title: '两个数', kind, about }) as unknown as Known['doubts'][number]; // prettier-ignore
  const two = [fact('2025', { id: 'a' }), fact('2025', { id: 'b', figure: { shown: '6万平方米' } as Fact['figure'] })];
  it.each([
    ['clash', ['a', 'b'], '厂房面积5万平方米、厂房面积6万平方米，以哪个为准？'],
    ['two-ways', ['a'], '“两个数”（厂房面积5万平方米），实际怎样？'],
    ['impossible', [], '“两个数”，实际怎样？'],
  ])('what is so: %s', (kind, about, words) =>
    expect(ask({ facts: two, doubts: [doubt(kind, about)] })[0]).toMatchObject({ rule: 'clash', ask: words }),
  );
  it('nothing more where it is of wording', () =>
    expect(rules({ facts: two, doubts: [doubt('wording', ['a'])] })).toEqual([]));
});

describe('what a zone has, it may spare', () => {
  const node = (kind: string, label: string) =>
    ({ id: `c-${label}`, label, kind, figures: [{ shown: '9万吨' }], status: { tone: 'existing' } }) as unknown as Known['chains'][number]['nodes'][number]; // prettier-ignore
  it('by-products with a capacity, in one question', () => {
    const chains = [{ id: 'c', title: '链', nodes: [node('byproduct', '粗苯'), node('byproduct', '焦油'), node('product', '焦炭')] }]; // prettier-ignore
    expect(ask({ chains })[1]!.ask).toBe('粗苯9万吨、焦油9万吨，各有多少可以外供，什么价，怎么运？');
  });
  it('what it makes and seeks, too', () => {
    const prospectus = [{ id: 'o', kind: 'want', title: '焦炭', node: node('product', '焦炭'), receipt, topic: {} }] as unknown as Known['prospectus']; // prettier-ignore
    expect(ask({ prospectus })[1]!.ask).toBe('焦炭：要新建、要扩产，还是要找下游？');
  });
});

it('what is unfinished: plant is asked for its day, a recognition for its number', () => {
  const status = { id: 'in-progress', label: '进行中', mark: null, tone: 'building' } as const;
  const role = { id: 'r', role: 'recognition', topic: null } as unknown as Fact['indicator'];
  const facts = [fact('2025', { status }), fact('2025', { id: 'g', status, indicator: role, label: '复核' })];
  expect(ask({ facts }).map(({ ask: words }) => words)).toEqual([
    '厂房面积5万平方米：几栋封顶，哪天交付，每平方米月租多少？',
    '复核5万平方米，通过了没有，文号是什么？',
  ]);
});
