import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { termUses } from './term-uses.ts';

const term = (label: string, ...aliases: string[]) => ({ id: label, label, aliases });
const zone = (texts: string[], labels: string[] = []) =>
  ({
    shortName: '园',
    articles: [{ stem: '甲', url: '/z/a/', blocks: texts.map((text, i) => ({ index: i + 1, text })) }],
    facts: labels.map((label) => ({ label, figure: {} })),
  }) as unknown as Zone;

describe('the uses of a term', () => {
  it('are the paragraphs that have it or another of its forms, the first two with a receipt', () => {
    const uses = termUses(
      [term('标准厂房', '标准化厂房')],
      [zone(['有标准厂房。', '没有。', '标准化厂房在建。', '标准厂房又一处。'])],
    );
    const [use] = uses.get('标准厂房')!.zones;
    expect(use!.sources.map(({ mark }) => mark)).toEqual(['甲1', '甲3']);
    expect(use!.count).toBe(3);
  });
  it('are not those of a longer word that is a term itself', () => {
    const uses = termUses([term('厂房'), term('标准厂房')], [zone(['有标准厂房。'])]);
    expect(uses.get('厂房')!.zones).toEqual([]);
    expect(uses.get('标准厂房')!.zones).toHaveLength(1);
  });
  it('name at most three figures that have it in their name', () => {
    const uses = termUses([term('厂房')], [zone([], ['厂房面积', '厂房租金', '厂房数', '厂房余量', '企业'])]);
    expect(uses.get('厂房')!.facts.map(({ fact }) => fact.label)).toEqual(['厂房面积', '厂房租金', '厂房数']);
  });
});
