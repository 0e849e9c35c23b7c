import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asAnnounced, parseEventDate, type EventDate } from './event-date.ts';
import { quoted } from './quoted.ts';

const read = (text: string) => parseEventDate(text) as EventDate;

describe('A date is as precise as the report', () => {
  test.each([
    ['2024-12-05', '2024-12-05', null, 'day', '2024年12月5日', '2024-12-05', '2024-12-05'],
    ['2024-12', '2024-12', null, 'month', '2024年12月', '2024-12-01', '2024-12-31'],
    ['2024-Q3', '2024-Q3', null, 'quarter', '2024年第三季度', '2024-07-01', '2024-09-30'],
    ['2024-H1', '2024-H1', null, 'half', '2024年上半年', '2024-01-01', '2024-06-30'],
    ['2024', '2024', null, 'year', '2024年', '2024-01-01', '2024-12-31'],
    ['2022..2024', '2022', '2024', 'span', '2022—2024年', '2022-01-01', '2024-12-31'],
    ['2022..2025-10', '2022', '2025-10', 'span', '2022年—2025年10月', '2022-01-01', '2025-10-31'],
    ['2024-05-01..2024-05-03', '2024-05-01', '2024-05-03', 'span', '2024年5月1—3日', '2024-05-01', '2024-05-03'],
    ['2021..', '2021', null, 'ongoing', '2021年起', '2021-01-01', null],
    ['unknown', null, null, null, '日期未披露', null, null],
    ['2025-07..', '2025-07', null, 'ongoing', '2025年7月起', '2025-07-01', null],
  ])('%s', (text, date, end, precision, label, start, last) => {
    expect(parseEventDate(text)).toMatchObject({ text, date, end, precision, label, start, last });
  });

  test('what is only announced lies ahead, where it has no date', () => {
    expect(asAnnounced(read('2024-11..')).label).toBe('2024年11月以后');
    expect(asAnnounced(read('unknown')).label).toBe('日期未披露');
    expect(asAnnounced(read('2024-11')).label).toBe('2024年11月');
  });

  test.each([
    ['2024-02-30', '“2024-02-30”没有这一天，2024年2月有29天'],
    ['2024-13..', '“2024-13”的月份应在01与12之间'],
    ['2024..2022', '“2024..2022”的起点应早于终点，且两者不重叠'],
    ['近日', '“近日”不是日期，应写成 2024、2024-H1、2024-Q3、2024-09 或 2024-09-30，或 2022..2024、2021..、unknown'],
  ])('%s is refused in a sentence', (text, error) => expect(parseEventDate(text)).toEqual({ error }));

  test.each([
    ['2025年5月13日', '2025-05-13'],
    ['2025/5', '2025-05'],
    ['2021年至今', '2021..'],
    ['自2021年5月起', '2021-05..'],
    ['2024年底', '2024'],
    ['“十四五”期间', '2021..2025'],
    ['20世纪80年代', '1980..1989'],
    ['不详', 'unknown'],
  ])('%s is told to be %s', (text, meant) => {
    expect(parseEventDate(text)).toEqual({ error: `${quoted(text)}应写成 ${meant}` });
    expect(parseEventDate(meant)).not.toHaveProperty('error');
  });

  test.each(['', '..', '..2024', '2024...', 'by 2030', '2024-1', '2024/05/01', '2024-05-01T00:00'])(
    '“%s” is refused',
    (text) => expect(parseEventDate(text)).toHaveProperty('error'),
  );

  test('no text makes it fail', () => {
    const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789-.HQbyasof 年') });
    fc.assert(fc.property(fc.oneof(fc.string(), dateLike), (text) => void parseEventDate(text)));
  });
});

describe('Dates sort by their key', () => {
  test('spans where they begin, points by date, the vaguer after what it may contain', () => {
    const inOrder = ['2021..', '2022..2024', '2024-01-01', '2024-05-31', '2024-05', '2024-06-30', '2024-Q2', '2024-H1'];
    inOrder.push('2024-07..', '2024-12-31', '2024-12', '2024-Q4', '2024-H2', '2024', '2025..', '2025-01-01', 'unknown');
    const byKey = (a: string, b: string) => (read(a).sortKey < read(b).sortKey ? -1 : 1);
    expect(inOrder.toReversed().sort(byKey)).toEqual(inOrder);
  });

  test('every real day of the calendar is taken, round-trips, and sorts as it stands', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(read(a)).toMatchObject({ text: a, date: a, start: a, last: a });
        expect(read(a).sortKey < read(b).sortKey).toBe(a < b);
      }),
    );
  });
});
