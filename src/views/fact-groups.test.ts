import { expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { factGroups } from './fact-groups.ts';

const fact = (id: string, more: { group?: string | null; place?: number; end?: string; whose?: string } = {}) => {
  const { group = null, place = 0, end = '2024-12', whose } = more;
  return {
    id,
    label: id.split('-')[0],
    indicator: { id: id.split('-')[0], group, place, nature: 'stock' },
    subject: whose ? { kind: 'company', label: whose } : null,
    figure: { unit: '个' },
    period: { start: null, end, kind: 'as-of' },
    status: { id: 'actual' },
    cumulative: false,
  } as unknown as Fact;
};
const told = (facts: Fact[]) => factGroups({ facts }).map((group) => [group.title, ...group.facts.map(({ id }) => id)].join(' ')); // prettier-ignore

it('heads the figures as the vocabulary does, in its order; those without a heading come last', () => {
  const facts = [fact('roads', { place: 9 }), fact('firms', { group: '企业', place: 5 }), fact('output', { group: '产出', place: 1 })]; // prettier-ignore
  expect(told(facts)).toEqual(['产出 output', '企业 firms', '其他 roads']);
});

it('keeps values of one series together, the newest first', () => {
  const facts = [fact('firms-1', { end: '2021-12' }), fact('jobs'), fact('firms-2', { end: '2024-12' })];
  expect(told(facts)).toEqual(['其他 firms-2 firms-1 jobs']);
});

it('sets figures of firms and places apart, by whose they are, and says that they must be named', () => {
  const facts = [fact('jobs-a', { whose: '甲厂' }), fact('output', { group: '产出' }), fact('jobs-b', { whose: '乙厂' }), fact('land-a', { whose: '甲厂' })]; // prettier-ignore
  expect(told(facts)).toEqual(['产出 output', '不是园区自己的数字 jobs-a land-a jobs-b']);
  expect(factGroups({ facts }).map(({ named }) => named)).toEqual([false, true]);
});
