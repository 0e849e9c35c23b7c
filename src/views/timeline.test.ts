import { describe, expect, it, test } from 'vitest';
import { parseEventDate } from '../schema/event-date.ts';
import type { Zone } from '../model/zone.ts';
import { timelineOf, timelineTally } from './timeline.ts';

const zone = (...dates: string[]) =>
  ({ events: dates.map((date) => ({ date: parseEventDate(date) })) }) as unknown as Zone;
const told = (zones: Zone[]) =>
  timelineOf(zones).map(({ year, items, parts }) => ({
    year,
    dates: items.map(({ event }) => event.date.text),
    parts: parts.map(({ quarter, items: own }) => [quarter, own.length]),
  }));

test('the newest year first, and last what has no date', () => {
  expect(
    told([zone('unknown', '2024-05'), zone('2025-10-05', 'unknown', '2024')]).map(({ year, dates }) => [
      year,
      dates.length,
    ]),
  ).toEqual([
    [2025, 1],
    [2024, 2],
    [null, 2],
  ]);
});

test('within a year the newest first', () => {
  expect(told([zone('2024-03', '2024-11-02')])[0]!.dates).toEqual(['2024-11-02', '2024-03']);
});

describe('a year with many events', () => {
  const months = ['01', '02', '04', '05', '07', '08', '10', '11'].map((month) => `2024-${month}`);
  it('is told by quarter, and what has no month comes last', () => {
    expect(told([zone(...months, '2024', '2024-Q2')])[0]!.parts).toEqual([
      [4, 2],
      [3, 2],
      [2, 3],
      [1, 2],
      [null, 1],
    ]);
  });
  it('of eight or fewer is told at once', () => {
    expect(told([zone(...months)])[0]!.parts).toEqual([]);
  });
});

test('a head counts what was only announced apart', () => {
  const items = ['overdue', 'ahead', 'undated', null, null].map((standing) => ({ event: { standing } }));
  expect(timelineTally(items as never)).toBe('5件，到期未见报道1，未到期1，没有期限1');
});
