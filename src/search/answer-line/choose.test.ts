import { describe, expect, it } from 'vitest';
import type { AnswerFact } from './answer-fact.ts';
import { bestFirst, chooseFew, inSentences } from './choose.ts';

const fact = (id: string, status: string, more: Partial<AnswerFact> = {}): AnswerFact => ({
  id, indicator: 'area', label: '面积', value: id, unit: '亩', period: '', status: { id: status, label: status }, measure: 'area stock',
  receipt: ['甲1', ''], ...more,
}); // prettier-ignore
const ids = (facts: AnswerFact[]) => facts.map(({ id }) => id).join(' ');

describe('figures for a line', () => {
  it('stand by how far they are: what is, what is being built, what is meant, what is claimed', () => {
    const facts = [fact('claim', 'claimed'), fact('plan', 'target'), fact('work', 'in-progress'), fact('is', 'actual')];
    expect(ids(bestFirst(facts))).toBe('is work plan claim');
  });
  it('stand newest first where they are equally far', () => {
    const facts = [fact('old', 'actual', { end: '2021-12-31' }), fact('new', 'actual', { end: '2024-12-31' })];
    expect(ids(bestFirst(facts))).toBe('new old');
  });
  it('are few, and a contradiction is taken whole or not at all', () => {
    const [a, b, c, d] = [
      fact('a', 'actual'),
      fact('b', 'actual'),
      fact('c', 'actual', { against: ['d'] }),
      fact('d', 'planned', { against: ['c'] }),
    ] as const;
    expect(ids(chooseFew([a, b, c], [a, b, c, d]))).toBe('a b');
    expect(ids(chooseFew([c, a, b], [a, b, c, d]))).toBe('c d a');
    expect(ids(chooseFew([c], [a, b, c, d], 1))).toBe('c d');
  });
  it('share a sentence only with their own unit, and a contradiction has one of its own', () => {
    const facts = [
      fact('a', 'actual'),
      fact('b', 'actual', { unit: '户' }),
      fact('c', 'actual', { against: ['d'] }),
      fact('d', 'actual', { against: ['c'] }),
      fact('e', 'actual'),
    ];
    expect(inSentences(facts).map(ids)).toEqual(['a e', 'b', 'c d']);
  });
});
