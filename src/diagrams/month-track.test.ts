import { expect, test } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import { monthTrack } from './month-track.ts';

const track = (...dates: string[]) => monthTrack(dates.map((date) => parseEventDate(date) as EventDate), '2025-10'); // prettier-ignore

test('an event lies at its month; one without a date is not drawn and moves no other', () => {
  const { years, marks } = track('2024-03', 'unknown');
  expect(years).toEqual([2024, 2025]);
  expect(marks).toEqual([{ kind: 'point', path: 'M2 12H3' }, null]);
});

test('where no date is known, the track shows the year of the reports', () => {
  expect(track('unknown')).toMatchObject({ years: [2025], months: 12, marks: [null] });
});
