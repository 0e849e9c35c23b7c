import { describe, expect, it } from 'vitest';
import type { Doubt } from '../model/doubt.ts';
import type { Project } from '../model/project.ts';
import type { Zone } from '../model/zone.ts';
import { gravestDoubts } from './gravest-doubts.ts';

const doubt = (id: string, kind: Doubt['kind'], ...about: string[]) => ({ id, kind, about }) as unknown as Doubt;
const building = { id: 'plant', name: '厂', status: { id: 'building', tone: 'building' }, companies: [], progress: '', steps: [], doubts: [], url: '/z/#plant' } as unknown as Project; // prettier-ignore
const told = (...doubts: Doubt[]) =>
  gravestDoubts({ doubts, projects: [building], facts: [], chains: [], prospectus: [], overview: [] } as unknown as Zone).map(({ id }) => id); // prettier-ignore

describe('the gravest doubts', () => {
  it('stand by kind, the gravest kind first', () => {
    expect(told(doubt('a', 'impossible'), doubt('b', 'clash'), doubt('c', 'two-ways'))).toEqual(['a', 'b', 'c']);
  });
  it('within a kind are first those that touch what the first screens show', () => {
    expect(told(doubt('far', 'clash', 'other'), doubt('near', 'clash', 'plant'))).toEqual(['near', 'far']);
  });
  it('of a lighter kind never pass one of a graver kind, whatever they touch', () => {
    expect(told(doubt('clash', 'clash', 'other'), doubt('two', 'two-ways', 'plant'))).toEqual(['clash', 'two']);
  });
  it('are three at most, and no notes', () => {
    expect(told(...[1, 2, 3, 4].map((n) => doubt(`${n}`, 'clash')))).toEqual(['1', '2', '3']);
    expect(told(doubt('a', 'scope'), doubt('b', 'wording'), doubt('c', 'trace'))).toEqual([]);
  });
});
