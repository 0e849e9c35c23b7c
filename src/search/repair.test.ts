import { describe, expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { isOneEdit, openSounds, repair } from './repair.ts';

const lexicon = openLexicon({
  variants: '',
  units: '',
  common: [],
  concepts: [['zone', '/zones/lingshi/', '灵石|灵石经济技术开发区', 'ling shi']],
});
const sounds = openSounds({ words: '厂房', sounds: 'ling:灵零 shi:石十 chang:厂场 fang:房方 you:右' }, lexicon);
const repaired = (text: string) => repair(text, text, lexicon, sounds);

describe('a repair', () => {
  it('hears what sounds alike', () => {
    expect(repaired('零石')).toBe('灵石');
    expect(repaired('场房')).toBe('厂房');
  });
  it('sees one wrong character in a long word', () => {
    expect(repaired('灵右经济技术开发区')).toBe('灵石经济技术开发区');
  });
  it('leaves alone what is near to nothing', () => {
    expect(repaired('火星')).toBeNull();
  });
  it('counts one change, one character more or less, or two changed about as one edit', () => {
    for (const [a, b] of [
      ['abc', 'abd'],
      ['abc', 'abcd'],
      ['abc', 'ac'],
      ['abc', 'acb'],
    ] as const)
      expect(isOneEdit(a, b)).toBe(true);
    for (const [a, b] of [
      ['abc', 'abc'],
      ['abc', 'ade'],
      ['abc', 'cba'],
      ['abc', 'abcde'],
    ] as const)
      expect(isOneEdit(a, b)).toBe(false);
  });
});
