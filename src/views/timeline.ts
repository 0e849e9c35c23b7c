import { groups, sort } from 'd3-array';
import type { ZoneEvent } from '../model/event.ts';
import type { Zone } from '../model/zone.ts';

export interface TimelineItem {
  event: ZoneEvent;
  zone: Zone;
}

/** The events of a quarter of a year, or those of which only the year, or half of it, is known. */
export interface TimelinePart {
  /** 1 to 4; null where no quarter is known. */
  quarter: number | null;
  items: TimelineItem[];
}

export interface TimelineYear {
  /** Null of the events whose date no report prints. */
  year: number | null;
  items: TimelineItem[];
  /** The newest quarter first; empty where the year has few events, or none with a date. */
  parts: TimelinePart[];
}

/** What happened to zones, or was said of them. */
export const eventsOf = (zones: Pick<Zone, 'events'>[]): ZoneEvent[] => zones.flatMap(({ events }) => events);

/** So many events of a year are read at once. */
const fewest = 8;

/**
 * All events by the year in which they begin, the newest first, then those without a date. Within a year the newest
 * first, too: by quarter where there are many.
 */
export function timelineOf(zones: Zone[]): TimelineYear[] {
  const items = zones.flatMap((zone) => zone.events.map((event): TimelineItem => ({ event, zone })));
  const byDate = sort(items, ({ event }) => event.date.sortKey).reverse();
  const byYear = groups(byDate, ({ event: { date } }) => (date.start === null ? null : Number(date.start.slice(0, 4))));
  return sort(byYear, ([year]) => -(year ?? -Infinity)).map(([year, own]) => ({
    year,
    items: own,
    parts: year === null || own.length <= fewest ? [] : partsOf(own),
  }));
}

function partsOf(items: TimelineItem[]): TimelinePart[] {
  const byQuarter = groups(items, quarterOf).map(([quarter, own]) => ({ quarter, items: own }));
  return sort(byQuarter, ({ quarter }) => -(quarter ?? 0));
}

/** The quarter in which it begins, where the report tells the month or the quarter. */
function quarterOf({ event: { date } }: TimelineItem): number | null {
  const [, month, quarter] = /^\d{4}-(?:(\d{2})|Q(\d))/.exec(date.date ?? '') ?? [];
  return month ? Math.ceil(Number(month) / 3) : quarter ? Number(quarter) : null;
}

/** How many were only announced, in the words of a head: 64件，到期未见报道5，未到期2. */
export function timelineTally(items: TimelineItem[]): string {
  const count = (standing: ZoneEvent['standing']) => items.filter(({ event }) => event.standing === standing).length;
  const overdue = count('overdue');
  const ahead = count('ahead');
  const undated = count('undated');
  return [
    `${items.length}件`,
    overdue > 0 && `到期未见报道${overdue}`,
    ahead > 0 && `未到期${ahead}`,
    undated > 0 && `没有期限${undated}`,
  ]
    .filter(Boolean)
    .join('，');
}
