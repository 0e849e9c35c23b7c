import { describe, expect, it } from 'vitest';
import { createFigureFinder } from './figure-spans.ts';

const find = createFigureFinder([{ symbols: ['元', '平方米', '平方公里', '吨', 'MW', '个', '家', '月'] }]);
const figuresOf = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('the figures of a text', () => {
  it.each([
    ['总投资257.1亿元，其中', ['257.1亿元']],
    ['占地8.05平方公里的园区', ['8.05平方公里']],
    ['2021—2025年招引', ['2021—2025年']],
    ['年产36-51万吨', ['36-51万吨']],
    ['装机2×350MW机组', ['2×350MW']],
    ['2025年10月31日截止', ['2025年10月31日']],
    ['租金12元/平方米·月起', ['12元/平方米·月']],
    ['共有20余家企业', ['20余家']],
    ['见第7段', ['第7段']],
    ['出让14宗', ['14宗']],
    ['1,200万元', ['1,200万元']],
    ['增长4.2%，达到', []],
    ['A4纸', ['4纸']],
    ['2021年33户', ['2021年', '33户']],
    ['2024年12月通过', ['2024年12月']],
    ['装机350MW', []],
    ['没有数字', []],
  ])('of %s are %j', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it('are parted where they would be longer than a narrow column', () => {
    const long = '2024年1月2日—2025年10月31日—2026年11月30日';
    expect(figuresOf(long).every((figure) => figure.length <= 20)).toBe(true);
    expect(figuresOf(long).join('')).toBe(long);
  });
});
