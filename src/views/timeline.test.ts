import { expect, test } from 'vitest';
import { parseEventDate } from '../schema/event-date.ts';
import type { Zone } from '../model/zone.ts';
import { timelineOf } from './timeline.ts';

const zone = (...dates: string[]) =>
  ({ events: dates.map((date) => ({ date: parseEventDate(date) })) }) as unknown as Zone;

test('the newest year first, and last what has no date, in no year and no month', () => {
  const years = timelineOf([zone('unknown', '2024-05'), zone('2025-10-05', 'unknown', '2024')]);
  expect(years.map(({ year, items }) => [year, items.length])).toEqual([
    [2025, 1],
    [2024, 2],
    [null, 2],
  ]);
  expect(years[1]!.months[4]).toBe(1);
  expect(years[2]!.months).toEqual(new Array(12).fill(0));
});
