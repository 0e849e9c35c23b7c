import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { IndicatorAnswers } from './answers.ts';
import type { Asked } from './asked.ts';
import { ofZone } from './of-zone.ts';

const statuses = { actual: '实际', planned: '计划', capacity: '能力' };
const fact = (id: string, value: string, more: Partial<AnswerFact> = {}): AnswerFact => ({
  id, indicator: 'output', label: '工业产值', value, unit: 'money 1', period: '2024年', start: '2024-01-01', end: '2024-12-31',
  status: { id: 'actual', label: statuses.actual }, measure: 'money flow', receipt: ['甲1', 'articles/a/#p1'], ...more,
}); // prettier-ignore
const indicator: IndicatorAnswers = {
  id: 'output', label: '工业产值', url: '/indicators/output/', measure: 'money flow', stating: [], across: [],
}; // prettier-ignore
const asked: Asked = {
  zones: ['dongwan'], cities: [], indicators: ['output'], text: '工业产值', parts: [['工业产值']], isQuantity: true, endsInQuantity: true,
  isFirm: false, isNamed: false, growth: false, years: [], asks: false,
}; // prettier-ignore
const zoneOf = (facts: AnswerFact[]) => ({
  id: 'dongwan', name: '东湾', url: '/zones/dongwan/', brief: '/zones/dongwan/brief/', industries: [], facts,
}); // prettier-ignore
const say = (facts: AnswerFact[], more: Partial<Asked> = {}, most = 3) =>
  ofZone(zoneOf(facts), [indicator], { ...asked, ...more }, most);
const words = (...all: Parameters<typeof say>) => say(...all).map(wordsOf);

describe('what a zone states of an indicator', () => {
  it('is each value with its period, the newest first, as a link with its receipt', () => {
    const [first] = say([fact('a', '1亿元', { period: '2023年', end: '2023-12-31' }), fact('b', '2亿元')]);
    expect(wordsOf(first!)).toBe('东湾的工业产值：2亿元（2024年）；1亿元（2023年）。');
    expect(first!.parts[1]).toEqual({
      text: '2亿元',
      url: '/zones/dongwan/#b',
      receipt: { mark: '甲1', url: '/zones/dongwan/articles/a/#p1' },
    });
    expect(first!.claims).toMatchObject([{ record: '/zones/dongwan/#b', subject: null, indicator: 'output' }, {}]);
  });
  it('names what is not actual, and puts it after what is', () => {
    const planned = fact('p', '9亿元', { status: { id: 'planned', label: statuses.planned }, period: '2025年' });
    expect(words([planned, fact('a', '1亿元')])).toEqual(['东湾的工业产值：1亿元（2024年）；9亿元（2025年，计划）。']);
  });
  it('has both sides of a contradiction, even where one is not asked for', () => {
    const facts = [
      fact('a', '1亿元', { against: ['b'] }),
      fact('b', '5亿元', { against: ['a'], subject: { kind: 'county', label: '东县' } }),
    ];
    expect(words(facts, {}, 1)).toEqual([
      '东湾的工业产值：1亿元（2024年）；东县的工业产值5亿元（2024年），报道说法不一。',
    ]);
  });
  it('does not mix units in one sentence', () => {
    expect(words([fact('a', '1亿元'), fact('b', '300万元', { unit: 'money 2' })])).toEqual([
      '东湾的工业产值：1亿元（2024年）。',
      '300万元（2024年）。',
    ]);
  });
  it('marks what is in doubt', () => {
    expect(say([fact('a', '1亿元', { doubted: true })])[0]!.parts[1]).toMatchObject({ doubted: true });
  });
  it('is cut to a few figures, with a way to the rest', () => {
    const many = ['1', '2', '3', '4', '5'].map((n) => fact(n, `${n}亿元`));
    expect(words(many).join('')).toMatch(/^.*3亿元（2024年）。另有2条。$/u);
  });
  it('calls a capacity one', () => {
    const capacity = { status: { id: 'capacity', label: statuses.capacity }, measure: 'any capacity', label: '年产量' };
    expect(words([fact('a', '1万吨', capacity)])[0]).toContain('年产量（产能）1万吨（2024年）');
  });
});

describe('what a zone does not state', () => {
  const others = [
    fact('c', '3千万元', { subject: { kind: 'project', label: '码头二期' }, indicator: 'value', label: '经济产值' }),
  ];
  it('is called undisclosed; another’s figure is only near, under its own name', () => {
    expect(words(others)).toEqual([
      '东湾的工业产值：未披露。',
      '东湾的报道里最近的是项目“码头二期”的经济产值3千万元（2024年）。',
      '去问：东湾行前单。',
    ]);
    expect(say(others)[0]).toMatchObject({
      rule: 'undisclosed',
      claims: [{ zone: 'dongwan', indicator: 'output', record: null }],
    });
  });
  it('is also a year of which it has no value', () => {
    expect(words([fact('a', '1亿元')], { years: ['2020'] })[0]).toBe('东湾的2020年工业产值：未披露。');
  });
  it('has nothing near where all else is of another kind', () => {
    const staff = fact('s', '30人', { indicator: 'staff', label: '产值统计员', measure: 'people stock' });
    expect(words([staff])).toEqual(['东湾的工业产值：未披露。', '去问：东湾行前单。']);
  });
  it('is growth, where only a size is stated', () => {
    expect(words([fact('a', '1亿元')], { growth: true, text: '产值增速' })[0]).toBe('东湾的产值增速：未披露。');
    expect(words([fact('a', '1亿元', { change: '同比5%' })], { growth: true })).toEqual([
      '东湾的工业产值：同比5%（2024年）。',
    ]);
  });
});
