import { describe, expect, it } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { promiseCalendar } from './promise-calendar.ts';
import { promisesCsv } from './promises-csv.ts';

const book = assembleFolder('tests/fixtures/tiny');

describe('the promises of the tiny yearbook', () => {
  const calendar = promiseCalendar(book);

  it('are a calendar of due days, stamped with the edition', () => {
    const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => /^(BEGIN|UID|DTSTAMP|DTSTART|SUMMARY|URL|END)/.test(line))).toEqual(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:dongwan-third-dock-finish@promises',
        'DTSTAMP:20310630T000000Z',
        'DTSTART;VALUE=DATE:20310531',
        'SUMMARY:东湾：三号船坞计划完工',
        'URL:https://yearbook.example/promises/#dongwan-third-dock-finish',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].filter((line) => line !== ''),
    );
  });

  it('are folded into lines of at most 75 bytes, and no character is cut', () => {
    expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar).toContain('\r\n ');
    expect(calendar).not.toContain('\uFFFD');
  });

  it('are a table, a row each', () => {
    const rows = promisesCsv(book).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^东湾,third-dock-finish,三号船坞计划完工,2031-05-31,计划5月完工,,报道,到期未见报道,/);
  });
});
