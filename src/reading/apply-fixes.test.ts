import { describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';

const at = (line: number, column: number, found: string, put: string) => ({ line, column, fix: { found, put } });

describe('applyFixes', () => {
  it('replaces the words at their place and leaves every other byte', () => {
    const { text, changed } = applyFixes('a: 1\r\nperiod: 2025年 # 注\r\n', [at(2, 9, '2025年', '2025')]);
    expect(text).toBe('a: 1\r\nperiod: 2025 # 注\r\n');
    expect(changed).toEqual([{ line: 2, before: 'period: 2025年 # 注\r', after: 'period: 2025 # 注\r' }]);
  });
  it('reaches behind the quotation mark of YAML', () => {
    expect(applyFixes('period: "2025年"', [at(1, 9, '2025年', '2025')]).text).toBe('period: "2025"');
  });
  it('makes several fixes of a line', () => {
    expect(
      applyFixes('  - {period: 2025年, s: 实际}', [at(1, 14, '2025年', '2025'), at(1, 24, '实际', 'actual')]).text,
    ).toBe('  - {period: 2025, s: actual}');
  });
  it('leaves a line alone where the words are not at the place', () => {
    expect(applyFixes('period: 2024', [at(1, 9, '2025年', '2025')])).toEqual({ text: 'period: 2024', changed: [] });
  });
  it('finds a sign inside of a key', () => {
    expect(applyFixes('名称：甲', [at(1, 1, '：', ': ')]).text).toBe('名称: 甲');
  });
});
