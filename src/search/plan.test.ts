import { describe, expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { piecesOf, planOf } from './plan.ts';

const lexicon = openLexicon({
  variants: '東东灣湾廠厂標标準准',
  units: '平方米 元 米',
  common: ['东省'],
  concepts: [
    ['zone', '/zones/dongwan/', '东湾|东湾临港产业区', 'dong wan'],
    ['term', '/terms/#plant', '标准厂房|标准化厂房', 'biao zhun chang fang'],
    ['product', '', '标准', ''],
  ],
});
const unitsOf = (query: string) => planOf(query, lexicon).units.map(({ text, kind }) => `${kind} ${text}`);

describe('a plan', () => {
  it('takes the longest words of the lexicon first', () => {
    expect(unitsOf('东湾标准厂房')).toEqual(['zone 东湾', 'word 标准厂房']);
  });
  it('reads traditional characters, full width and marks', () => {
    expect(unitsOf('「東灣」標準廠房？')).toEqual(['zone 东湾', 'word 标准厂房']);
  });
  it('puts the words of a question aside', () => {
    expect(unitsOf('请问东湾有哪些码头')).toEqual(['zone 东湾', 'rest 码头']);
  });
  it('keeps a number with its unit', () => {
    expect(unitsOf('投资2.65亿元')).toEqual(['rest 投资', 'number 2.65亿元']);
  });
  it('reads pinyin and initials, and a word of any zone after them', () => {
    for (const query of ['dongwan', 'Dong Wan', 'dongwan kaifaqu']) expect(unitsOf(query)).toEqual(['zone 东湾']);
    expect(unitsOf('bzcf')).toEqual(['word 标准厂房']);
    expect(unitsOf('dongwanbiaozhunchangfang')).toEqual(['zone 东湾', 'word 标准厂房']);
  });
  it('knows a query that is only a name', () => {
    expect(planOf('东湾开发区', lexicon).only.map(({ url }) => url)).toEqual(['/zones/dongwan/']);
    expect(planOf('东湾码头', lexicon).only).toEqual([]);
  });
  it('puts who asks aside, and knows a question of what words mean', () => {
    expect(unitsOf('我们正在看这些码头')).toEqual(['rest 码头']);
    expect(planOf('标准厂房和码头有什么区别', lexicon).asks).toBe('meaning');
  });
  it('cuts other words into the pairs of the index', () => {
    expect(piecesOf('码头吊机lng3')).toEqual(['码头', '头吊', '吊机', 'lng3']);
  });
});
