import { describe, expect, it } from 'vitest';
import type { Result } from './answer.ts';
import { sentenceOf } from './sentence.ts';

const fact = (zone: string, value: string, tone: string, more: Partial<Result> = {}): Result => ({
  url: '',
  title: '厂房',
  kind: 'fact',
  zone,
  shown: { label: '厂房', indicator: '厂房面积', value, unit: '万平方米', tone },
  ...more,
});
const project = (zone: string, label: string, tone: string): Result => ({
  url: '',
  title: label,
  kind: 'project',
  zone,
  shown: { label, tone },
});
const said = ['厂房'];

describe('the sentence over the results', () => {
  it('tells zones side by side, what stands apart from what is being built', () => {
    const results = [fact('东湾', '6', 'building'), fact('北岭', '2', 'existing')];
    expect(sentenceOf({ results, said })).toBe('厂房面积——已有：北岭2万平方米；在建：东湾6万平方米。');
  });
  it('needs no word for a state that all share', () => {
    const results = [fact('东湾', '6', 'existing'), fact('北岭', '2', 'existing')];
    expect(sentenceOf({ results, said })).toBe('厂房面积：东湾6万平方米、北岭2万平方米。');
  });
  it('says nothing of what is only near', () => {
    expect(sentenceOf({ results: [fact('东湾', '6', 'existing', { approx: true })], said })).toBeNull();
  });
  it('tells projects by their state, those that bear the word', () => {
    const results = [project('东湾', '厂房二期', 'building'), project('东湾', '码头', 'building')];
    expect(sentenceOf({ results, said })).toBe('在建：东湾厂房二期。');
  });
});
