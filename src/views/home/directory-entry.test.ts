import { describe, expect, it } from 'vitest';
import { factOf, zoneOf } from '../../../tests/support/sized-book.ts';
import { wordsOf } from '../statement.ts';
import { directoryEntry } from './directory-entry.ts';

const industry = { id: 'food', label: '食品与农产' };
const headline = (more: object) => ({ headline: factOf('zone-1', 2024, more) });
const label = (more: object) => directoryEntry(zoneOf(1, headline(more))).label;

describe('a zone in the directory', () => {
  it('does what its report says, in the words of the report', () => {
    const lead = (words: string | null) => ({ industries: [{ industry, words, basis: 'editors' }] });
    expect(directoryEntry(zoneOf(1, lead('藜麦、酿造'))).does).toBe('藜麦、酿造');
    expect(directoryEntry(zoneOf(1, lead(null))).does).toBe('食品与农产（编者归入）');
  });

  it('of which only projects are told is known by them, and of which nothing is told says so', () => {
    expect(
      directoryEntry(
        zoneOf(1, { projects: [{ id: 'p', status: { id: 'building' }, figures: [], investment: null, industry }] }),
      ).does,
    ).toBe('见于项目：食品与农产');
    const { does, without, statement } = directoryEntry(zoneOf(1));
    expect([does, without]).toEqual(['做什么，报道没有写', '一个数也没有写']);
    expect(statement.rule).toBe('undisclosed');
  });

  it('has a figure with unit, period and, unless it happened, its status', () => {
    expect(label({})).toBe('产值');
    expect(label({ status: { id: 'planned', label: '计划' } })).toBe('产值（计划）');
    expect(label({ label: '年产能', status: { id: 'capacity', label: '产能' } })).toBe('年产能');
    const { statement } = directoryEntry(zoneOf(1, headline({})));
    expect(wordsOf(statement)).toMatch(/；产值24亿元，2024年；写到2025年9月。$/u);
  });

  it('names whose the figure is, once', () => {
    const of = (name: string) => ({ subject: { kind: 'project', label: name } });
    expect(label({ ...of('西河冻干产业园一期'), label: '冻干产业园总投资' })).toBe('冻干产业园总投资');
    expect(label({ ...of('邵渠示范基地'), label: '彩椒产量' })).toBe('邵渠示范基地：彩椒产量');
  });
});
