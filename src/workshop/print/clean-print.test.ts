import { describe, expect, it } from 'vitest';
import { cleanPrint } from './clean-print.ts';

const clean = (raw: string) => cleanPrint(raw).text;

describe('cleaning a print', () => {
  it('joins lines that were cut inside a sentence, and leaves heads and tables alone', () => {
    expect(
      clean('产业升级\n\n今年以来，园区把合成氨、尿素、\n甲醇作为重点，投资12.\n6亿元。\n项目\t投资\n甲\t3亿元'),
    ).toBe('产业升级\n\n今年以来，园区把合成氨、尿素、甲醇作为重点，投资12.6亿元。\n项目\t投资\n甲\t3亿元');
  });
  it('writes the usual character for a radical', () => {
    expect(cleanPrint('⼯业⻓⻛')).toMatchObject({ text: '工业长风', mended: { radicals: 3 } });
  });
  it('removes what nobody sees', () => {
    expect(clean('\uFEFF投\u200B资\u00AD额\u3000\u3000十')).toBe('投资额 十');
  });
  it('shows where something is missing', () => {
    expect(cleanPrint('每年产能很大，年产，积极做好，，企业and项目').damage.map(({ what }) => what)).toEqual([
      '“年产”后面没有数字',
      '连着的逗号，中间可能缺字',
      '汉字中间夹着英文',
    ]);
    expect(cleanPrint('产值\u0000\u0000亿元').damage[0]?.what).toMatch('字体损坏');
  });
});
