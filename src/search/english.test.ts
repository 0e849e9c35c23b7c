import { describe, expect, it } from 'vitest';
import { translate } from './english.ts';
import { singular } from './english-words.ts';
import { openLexicon } from './lexicon.ts';

const lexicon = openLexicon({
  variants: '',
  concepts: [
    ['zone', '/zones/dongwan/', '东湾', 'dong wan'],
    ['product', '', '人工智能', 'ren gong zhi neng'],
  ],
  units: '',
  common: [],
});
const english = { 'solar glass': '光伏玻璃', glass: '玻璃', 'data center': '算力中心', investment: '投资' };
const read = (query: string) => translate(query, english, lexicon);

describe('a question in English', () => {
  it('is read by the longest names first', () => {
    expect(read('Who makes solar glass?')!.query).toBe('光伏玻璃');
  });
  it('takes plurals for what they are of', () => {
    expect(read('data centers')!.query).toBe('算力中心');
  });
  it('finds a zone by the sound of its name, in one word or in two', () => {
    for (const name of ['Dongwan', 'Dong Wan']) expect(read(`${name} investment`)!.query).toBe('东湾 投资');
  });
  it('says which words it did not understand', () => {
    expect(read('investment in Atlantis')!.unknown).toEqual(['atlantis']);
  });
  it('asks for projects or factories only where nothing else is asked', () => {
    expect(read('Dongwan projects')!.query).toBe('东湾 项目');
    expect(read('glass factory')!.query).toBe('玻璃');
  });
  it('is none where no word of it is a name of ours', () => {
    expect(read('lorem ipsum')).toBeNull();
    expect(read('Dongwan')).toBeNull();
  });
  it('finds no word inside a word', () => {
    expect(read('ai')).toBeNull();
  });
  it('is cut where it is longer than anyone types', () => {
    expect(read('glass '.repeat(5000))!.words).toHaveLength(40);
  });
});

describe('singular', () => {
  it.each([
    ['batteries', 'battery'],
    ['boxes', 'box'],
    ['glass', 'glass'],
    ['electronics', 'electronics'],
    ['gas', 'gas'],
  ])('of %s is %s', (word, one) => expect(singular(word)).toBe(one));
});
