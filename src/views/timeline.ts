import { groups, sort } from 'd3-array';
import type { ZoneEvent } from '../model/event.ts';
import type { Zone } from '../model/zone.ts';

export interface TimelineItem {
  event: ZoneEvent;
  zone: Zone;
}

export interface TimelineYear {
  /** Null of the events whose date no report prints. */
  year: number | null;
  items: TimelineItem[];
  /** The number of events whose month is known, for each month from January. */
  months: number[];
}

/** All events by the year in which they begin, newest year first, then those without a date; within a year in the order of their dates. */
export function timelineOf(zones: Zone[]): TimelineYear[] {
  const items = zones.flatMap((zone) => zone.events.map((event): TimelineItem => ({ event, zone })));
  const byDate = sort(items, ({ event }) => event.date.sortKey);
  const byYear = groups(byDate, ({ event: { date } }) => (date.start === null ? null : Number(date.start.slice(0, 4))));
  return sort(byYear, ([year]) => -(year ?? -Infinity)).map(([year, own]) => ({
    year,
    items: own,
    months: monthsOf(own),
  }));
}

function monthsOf(items: TimelineItem[]): number[] {
  const months = new Array<number>(12).fill(0);
  for (const { event } of items)
    if (event.date.precision === 'day' || event.date.precision === 'month')
      months[Number(event.date.start.slice(5, 7)) - 1]! += 1;
  return months;
}
