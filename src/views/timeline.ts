import type { Event } from '../model/event.ts';
import type { Zone } from '../model/zone.ts';

export interface TimelineItem {
  event: Event;
  zone: Zone;
}

export interface TimelineYear {
  /** Null of the events whose date no report prints. */
  year: number | null;
  items: TimelineItem[];
  /** How many are known to their month, January first. */
  months: number[];
}

/** All events by the year in which they begin, newest year first, then those without a date; within a year in the order of their dates. */
export function timelineOf(zones: Zone[]): TimelineYear[] {
  const years = new Map<number | null, TimelineItem[]>();
  for (const zone of zones)
    for (const event of zone.events) {
      const year = event.date.start === null ? null : Number(event.date.start.slice(0, 4));
      years.set(year, [...(years.get(year) ?? []), { event, zone }]);
    }
  return [...years.entries()]
    .sort(([a], [b]) => (b ?? -Infinity) - (a ?? -Infinity))
    .map(([year, items]) => ({ year, items: items.sort(byDate), months: monthsOf(items) }));
}

function byDate({ event: { date: a } }: TimelineItem, { event: { date: b } }: TimelineItem): number {
  return a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0;
}

function monthsOf(items: TimelineItem[]): number[] {
  const months = new Array<number>(12).fill(0);
  for (const { event } of items)
    if (event.date.precision === 'day' || event.date.precision === 'month')
      months[Number(event.date.start.slice(5, 7)) - 1]! += 1;
  return months;
}
