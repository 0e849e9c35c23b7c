import { describe, expect, it } from 'vitest';
import { inputPhrases, linkWord } from './link-words.ts';

const input = (label: string, kind: string, basis = 'stated') => ({ node: { label, kind }, basis }) as never;

describe('a link says how one node serves the next', () => {
  it('one comes from another only where both are goods', () => {
    expect(linkWord('byproduct', 'product')).toBe('来自');
    expect(linkWord('material', 'process')).toBe('用于');
    expect(linkWord('service', 'product')).toBe('配套');
    expect(linkWord('process', 'product')).toBe('依托');
    expect(linkWord('equipment', 'process')).toBe('依托');
  });
  it('in one phrase for each kind, the stated ones first, the inferred ones marked', () => {
    const inputs = [
      input('备用脱硫', 'process', 'inferred'),
      input('洗精煤', 'material'),
      input('农民培训', 'service', 'inferred'),
      input('电', 'energy'),
    ];
    expect(inputPhrases('product', inputs)).toBe(
      '来自洗精煤、电；依托备用脱硫（编者推断）；由农民培训配套（编者推断）',
    );
    expect(inputPhrases('process', [input('粗苯', 'byproduct')])).toBe('粗苯用于此');
    expect(inputPhrases('product', [])).toBe('');
  });
});
