import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsCovered, parsePeriod, type Period } from './period.ts';
import { quoted } from './quoted.ts';

describe('A period is read as inclusive days with a Chinese label', () => {
  test.each([
    ['2024', '2024年', '2024-01-01', '2024-12-31', 'year'],
    ['2024-H1', '2024年上半年', '2024-01-01', '2024-06-30', 'half'],
    ['2024-H2', '2024年下半年', '2024-07-01', '2024-12-31', 'half'],
    ['2024-Q3', '2024年第三季度', '2024-07-01', '2024-09-30', 'quarter'],
    ['2024-09', '2024年9月', '2024-09-01', '2024-09-30', 'months'],
    ['2024-02', '2024年2月', '2024-02-01', '2024-02-29', 'months'],
    ['2024-01..2024-08', '2024年1—8月', '2024-01-01', '2024-08-31', 'months'],
    ['2024-11..2025-02', '2024年11月—2025年2月', '2024-11-01', '2025-02-28', 'months'],
    ['2024-10-08', '2024年10月8日', '2024-10-08', '2024-10-08', 'span'],
    ['2024-10-01..2024-10-07', '2024年10月1—7日', '2024-10-01', '2024-10-07', 'span'],
    ['2024-09-28..2024-10-08', '2024年9月28日—10月8日', '2024-09-28', '2024-10-08', 'span'],
    ['2024-Q1..2024-Q3', '2024年第一季度—第三季度', '2024-01-01', '2024-09-30', 'span'],
    ['2022..2024', '2022—2024年', '2022-01-01', '2024-12-31', 'span'],
    ['2022..2025-10', '2022年—2025年10月', '2022-01-01', '2025-10-31', 'span'],
    ['by 2030', '到2030年', null, '2030-12-31', 'by'],
    ['by 2025-12', '到2025年12月', null, '2025-12-31', 'by'],
    ['as of 2024', '截至2024年', null, '2024-12-31', 'as-of'],
    ['as of 2025-10', '截至2025年10月', null, '2025-10-31', 'as-of'],
    ['as of 2025-10-08', '截至2025年10月8日', null, '2025-10-08', 'as-of'],
    ['unknown', '期间未披露', null, null, 'unknown'],
    ['1984', '1984年', '1984-01-01', '1984-12-31', 'year'],
    ['1898-06', '1898年6月', '1898-06-01', '1898-06-30', 'months'],
    ['1980s', '20世纪80年代', '1980-01-01', '1989-12-31', 'span'],
    ['2000s', '2000年代', '2000-01-01', '2009-12-31', 'span'],
  ])('%s is %s', (text, label, start, end, kind) => {
    expect(parsePeriod(text)).toEqual({ text, label, start, end, kind });
  });

  test.each([
    ['一五', '“一五”期间', '1953', '1957'],
    ['三五', '“三五”期间', '1966', '1970'],
    ['十四五', '“十四五”期间', '2021', '2025'],
    ['十五五', '“十五五”期间', '2026', '2030'],
  ])('the years of a five-year plan: %s', (text, label, first, last) => {
    const days = { start: `${first}-01-01`, end: `${last}-12-31` };
    // Its years are its text: addresses are made of it, and it is one period with `2021..2025`.
    expect(parsePeriod(text)).toEqual({ text: `${first}..${last}`, label, ...days, kind: 'span' });
  });

  test.each([
    ['2025年', '2025'],
    ['２０２５', '2025'],
    ['“2025”', '2025'],
    ['二〇二五年', '2025'],
    ['2025/05/13', '2025-05-13'],
    ['20250513', '2025-05-13'],
    ['2025.5', '2025-05'],
    ['2025年5月份', '2025-05'],
    ['2024年上半年', '2024-H1'],
    ['2024年第三季度', '2024-Q3'],
    ['2024Q3', '2024-Q3'],
    ['2025年1-8月', '2025-01..2025-08'],
    ['2025年1月至8月', '2025-01..2025-08'],
    ['2024年前三季度', '2024-01..2024-09'],
    ['2024年前10个月', '2024-01..2024-10'],
    ['2024年11月—2025年2月', '2024-11..2025-02'],
    ['2024年10月1日—7日', '2024-10-01..2024-10-07'],
    ['2024年9月28日至10月8日', '2024-09-28..2024-10-08'],
    ['2022—2024年', '2022..2024'],
    ['截至2025年5月', 'as of 2025-05'],
    ['截止到2024年底', 'as of 2024-12'],
    ['as of 2025.10', 'as of 2025-10'],
    ['到2030年', 'by 2030'],
    ['2030年底前', 'by 2030-12'],
    ['“十四五”期间', '十四五'],
    ['“十四五”末', 'by 2025'],
    ['上世纪80年代', '1980s'],
    ['未披露', 'unknown'],
  ])('%s is told to be %s', (text, meant) => {
    expect(parsePeriod(text)).toEqual({ error: `${quoted(text)}应写成 ${meant}` });
    expect(parsePeriod(meant)).not.toHaveProperty('error');
  });

  test.each([
    ['2024-13', '“2024-13”的月份应在01与12之间'],
    ['2024-02-30', '“2024-02-30”没有这一天，2024年2月有29天'],
    ['2023-02-29', '“2023-02-29”没有这一天，2023年2月有28天'],
    ['1900-02-29', '“1900-02-29”没有这一天，1900年2月有28天'],
    ['2024-08..2024-01', '“2024-08..2024-01”的起点应早于终点，且两者不重叠'],
    ['2024..2024', '“2024..2024”的起点应早于终点，且两者不重叠'],
    ['2024..2025..2026', '“2024..2025..2026”应有起止两个时间，写成 2024-01..2024-08'],
    ['2024..2025-00', '“2025-00”的月份应在01与12之间'],
    ['by 2030-02-30', '“2030-02-30”没有这一天，2030年2月有28天'],
    ['2024年13月', '“2024年13月”不是时间，应写成 2024、2024-H1、2024-Q3、2024-09 或 2024-09-30'],
  ])('%s is refused in a sentence', (text, error) => expect(parsePeriod(text)).toEqual({ error }));

  test.each(['', ' ', '去年', '24', '2024-9', '2024-H3', '2024-Q5', '2024..', '..2024', 'by', 'as of unknown', '0000'])(
    '“%s” is refused',
    (text) => expect(parsePeriod(text)).toHaveProperty('error'),
  );

  test('any two months in order round-trip, and no text makes it fail', () => {
    const month = fc
      .integer({ min: 1900 * 12, max: 2100 * 12 })
      .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, month, (a, b) => {
        const period = parsePeriod(`${a}..${b}`);
        if (a >= b) expect(period).toHaveProperty('error');
        else expect(period).toMatchObject({ text: `${a}..${b}`, start: `${a}-01`, kind: 'months' });
      }),
    );
    const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789-.HQbyasof 年') });
    fc.assert(fc.property(fc.oneof(fc.string(), dateLike), (text) => void parsePeriod(text)));
  });
});

describe('The month strip lights the months of one year', () => {
  test.each([
    ['2024', { from: 0, to: 12 }],
    ['2024-H2', { from: 6, to: 12 }],
    ['2024-Q3', { from: 6, to: 9 }],
    ['2024-09', { from: 8, to: 9 }],
    ['2024-01..2024-08', { from: 0, to: 8 }],
    ['2024-09-28..2024-10-08', { from: 8, to: 10 }],
    ['as of 2025-10', { from: 9, to: 10 }],
    ['as of 2025-10-08', { from: 9, to: 10 }],
    ['as of 2024', null],
    ['by 2025-12', null],
    ['2024-11..2025-02', null],
    ['2022..2024', null],
    ['unknown', null],
  ])('%s', (text, months) => expect(monthsCovered(parsePeriod(text) as Period)).toEqual(months));
});
