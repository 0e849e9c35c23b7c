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
  it('prefers, of two names one character away, the one that sounds the same', () => {
    const places = openLexicon({
      variants: '',
      units: '',
      common: [],
      concepts: [
        ['zone', '/zones/pinglu/', '平鲁经开区', 'ping lu jing kai qu'],
        ['zone', '/zones/pingyao/', '平遥经开区', 'ping yao jing kai qu'],
      ],
    });
    const heard = openSounds({ words: '', sounds: 'ping:平 yao:遥瑶 lu:鲁 jing:经 kai:开 qu:区' }, places);
    expect(repair('平瑶经开区', '平瑶经开区', places, heard)).toBe('平遥经开区');
  });
  it('sees one wrong character in a name of two, unless the two are a word by themselves', () => {
    const terms = openLexicon({
      variants: '',
      units: '',
      common: [],
      concepts: [
        ['term', '/terms/#furfural', '糠醛', 'kang quan'],
        ['company', '/companies/tianxing/', '天星', 'tian xing'],
      ],
    });
    const heard = openSounds({ words: '', sounds: 'kang:糠 quan:醛 tang:糖 tian:天 xing:星 qi:气' }, terms);
    expect(repair('糖醛', '糖醛', terms, heard)).toBe('糠醛');
    expect(repair('天气', '天气', terms, heard)).toBeNull();
  });
  it('takes no particle for a slip', () => {
    const plain = openSounds({ words: '能三', sounds: 'neng:能 shang:上 san:三' }, lexicon);
    expect(repair('能上', '能上', lexicon, plain)).toBeNull();
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
