import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../schema/period.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Fact } from '../model/fact.ts';
import type { Question } from '../model/open-question.ts';
import type { Zone } from '../model/zone.ts';
import { statementsOfBrief } from './brief-statements.ts';
import { briefOf } from './brief.ts';
import { wordsOf } from './statement.ts';

const receipt = { article: 'a', stem: '甲', paragraph: 1, url: '/a/#p1', lasting: '', quote: '' };
const tones = { actual: 'existing', operating: 'existing', existing: 'existing', 'in-progress': 'building', building: 'building', filed: 'planned', planned: 'planned', wanted: 'wanted', unknown: 'unknown' } as const; // prettier-ignore
const status = (id: keyof typeof tones) => ({ id, label: id, mark: null, tone: tones[id] });
const figure = (shown: string, dimension = 'mass') => ({ figure: shown, shown, label: '年产能', magnitude: { dimension }, status: null }); // prettier-ignore
const red = { id: 'd', kind: 'clash', mark: '疑一', title: '两数', url: '/z/#d' } as Doubt;
const item = (id: string) => ({ id, url: `/z/#${id}`, receipt, doubts: [] as Doubt[] });

const fact = (id: string, indicator: string, period = '2024', more: object = {}) =>
  ({
    ...item(id), label: indicator, subject: null, text: null, figure: figure(id), status: status('actual'), periodLabel: period,
    indicator: { id: indicator, core: indicator.startsWith('core'), topic: null, funnel: null, role: null, nature: 'flow', dimension: 'money' },
    period: parsePeriod(period) as Period, ...more,
  }) as unknown as Fact; // prettier-ignore
const project = (id: string, of: keyof typeof tones, more: object = {}) => ({ ...item(id), name: id, status: status(of), progress: of, companies: [], steps: [], ...more }); // prettier-ignore
const node = (id: string, of: keyof typeof tones, more: object = {}) => ({ ...item(id), label: id, kind: 'product', status: status(of), figures: [], companies: [], ...more }); // prettier-ignore
const asked = (rule: Question['rule'], n: number) =>
  Array.from({ length: n }, (_, i): Question => ({ id: `${rule}${i}`, short: `${rule}${i}`, ask: rule, reason: '', about: '', rule })); // prettier-ignore

interface Given {
  facts?: Fact[];
  projects?: object[];
  nodes?: object[];
  wants?: object[];
  doubts?: Doubt[];
  questions?: Question[];
  overview?: string;
}
const zone = ({ facts = [], projects = [], nodes = [], wants = [], doubts = [], questions = [], overview = '' }: Given) =>
  ({
    id: 'z', facts, projects, chains: nodes.length > 0 ? [{ id: 'c', nodes }] : [], prospectus: wants, doubts, questions, events: [],
    overview: [{ text: overview }],
  }) as unknown as Zone; // prettier-ignore
const board = (part: 'standing' | 'building' | 'planned' | 'wanted', given: Given) =>
  briefOf(zone(given)).board[part].items.map(({ id }) => id);

describe('what a brief knows', () => {
  it('what stands: goods that the overview quotes first, then goods, then what runs', () => {
    const nodes = [node('b', 'existing', { figures: [figure('2万吨')] }), node('a', 'existing', { figures: [figure('1万吨')] })]; // prettier-ignore
    const projects = [project('p', 'operating')];
    expect(board('standing', { nodes, projects, overview: '年产1万吨' })).toEqual(['a', 'b', 'p']);
  });
  it('a figure in doubt stands where it would stand, with its mark', () => {
    const nodes = [node('a', 'existing', { figures: [figure('1万吨')], doubts: [red] }), node('b', 'existing', { figures: [figure('2万吨')] })]; // prettier-ignore
    expect(board('standing', { nodes })).toEqual(['a', 'b']);
    expect(briefOf(zone({ nodes })).board.standing.items[0]!.doubts).toEqual([red]);
    const facts = [fact('1', 'core-a', '2024', { doubts: [red] }), fact('2', 'core-b'), fact('3', 'minor')];
    expect(briefOf(zone({ facts })).figures.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
  it.each([
    ['building', { projects: [project('p', 'building')] }, ['p']],
    ['building', { nodes: [node('n', 'building')] }, ['n']],
    ['building', { nodes: [node('n', 'building')], projects: [project('p', 'building')] }, ['p']],
    ['planned', { projects: [project('p', 'filed'), project('q', 'unknown')] }, ['p']],
    ['planned', { projects: [project('q', 'unknown', { steps: [{ nature: 'announced' }] })] }, ['q']],
    ['planned', { facts: [fact('f', 'x', '2026', { status: status('planned') })] }, ['f']],
    ['wanted', { nodes: [node('n', 'wanted')] }, ['n']],
    ['wanted', { wants: [{ ...item('w'), kind: 'want', title: 'w', node: null }, { ...item('v'), kind: 'want', title: 'v', node: node('n', 'existing') }] }, ['v', 'w']],
    ['wanted', { wants: [{ ...item('o'), kind: 'offer', title: 'o', node: null }] }, []],
  ] as [Parameters<typeof board>[0], Given, string[]][])('%s', (part, given, ids) => expect(board(part, given)).toEqual(ids)); // prettier-ignore
  it('says how many are left out', () => {
    const { items, more } = briefOf(zone({ projects: Array.from({ length: 9 }, (_, i) => project(`p${i}`, 'building')) })).board.building; // prettier-ignore
    expect([items.length, more]).toEqual([7, 2]);
  });
  it('of a series the newest; nine figures at most; what is planned only where there are few', () => {
    const series = [fact('old', 'core', '2021'), fact('new', 'core', '2024')];
    expect(briefOf(zone({ facts: series })).figures.map(({ id }) => id)).toEqual(['new']);
    const many = Array.from({ length: 20 }, (_, i) => fact(`f${i}`, `core-${i}`));
    expect(briefOf(zone({ facts: many })).figures).toHaveLength(9);
    const planned = fact('p', 'plan', '2026', { status: status('planned') });
    expect(briefOf(zone({ facts: [planned, ...many] })).figures.map(({ id }) => id)).not.toContain('p');
    expect(briefOf(zone({ facts: [planned, ...series] })).figures[1]).toMatchObject({
      id: 'p',
      aside: 'planned，2026',
    });
  });
  it('the gravest doubts, of one kind those first that touch what is shown', () => {
    const doubt = (id: string, kind: string, about: string[] = []) => ({ id, kind, about }) as Doubt;
    const doubts = [doubt('i', 'impossible'), doubt('c', 'clash'), doubt('t', 'clash', ['p']), doubt('s', 'scope')];
    const found = briefOf(zone({ doubts, projects: [project('p', 'building')] })).doubts.map(({ id }) => id);
    expect(found).toEqual(['i', 't', 'c']);
  });
});

describe('what a brief asks', () => {
  it('twelve at most, each rule in turn, what no report answers in three lines at the end', () => {
    const { questions, further, silent } = briefOf(
      zone({ questions: [...asked('missing', 13), ...asked('gap', 9), ...asked('clash', 9), ...asked('aged', 2)] }),
    );
    expect(questions.map(({ rule }) => rule)).toEqual([
      ...Array(4).fill('gap'), ...Array(3).fill('clash'), ...Array(2).fill('aged'), ...Array(3).fill('missing'),
    ]); // prettier-ignore
    expect(questions.at(-1)!.ask).toBe('missing10；missing11；missing12：各是怎样？');
    expect([further.length, silent.length]).toEqual([20 - 9, 13]);
  });
});

it('a brief is told in statements: heads with their records and doubts, questions, what is missing', () => {
  const facts = [fact('f', 'core', '2024', { doubts: [red] })];
  const questions = [...asked('missing', 1), { ...asked('aged', 1)[0]!, about: 'f' }];
  const told = statementsOfBrief(zone({ facts, questions, projects: [project('p', 'building')] }));
  expect(told.map(({ rule, claims }) => [rule, claims.map(({ record }) => record)])).toEqual([
    ['heading', ['p']],
    ['heading', ['f']],
    ['age', ['f']],
    ['undisclosed', [null]],
  ]);
  expect(told[1]!.claims[0]).toMatchObject({ zone: 'z', indicator: 'core', status: 'actual', period: '2024' });
  expect(told[1]!.parts[1]).toMatchObject({ url: '/z/#f', doubted: true, receipt: { mark: '甲1' } });
  expect(wordsOf(told[1]!)).toBe('举要：coref（2024）');
});
