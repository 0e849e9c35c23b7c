import { sort } from 'd3-array';
import { asAnnounced, type EventDate } from '../schema/event-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';

export interface ZoneEvent {
  id: string;
  url: string;
  date: EventDate;
  title: string;
  kind: EventEntry['kind'];
  kindLabel: string;
  nature: EventEntry['nature'];
  turning: boolean;
  /** It was announced for a date before the edition's, and no later report tells whether it happened. */
  overdue: boolean;
  doubts: DoubtMark[];
  receipt: Receipt;
}

const kindLabels: Record<EventEntry['kind'], string> = {
  founding: '设立',
  approval: '认定',
  signing: '签约',
  start: '开工',
  completion: '完工',
  operation: '投产',
  policy: '政策',
  rating: '评级',
  meeting: '会议',
  promotion: '推介',
  output: '产出',
  visit: '调研',
  other: '其他',
};

/**
 * Sorted by date: a span by its beginning, before points of the same day; an event known only by its year after all
 * others of that year.
 */
export function assembleEvents(resolver: Resolver): ZoneEvent[] {
  const entry = resolver.zone.events;
  const edition = resolver.corpus.entries.yearbook.value.edition;
  const events = (entry?.value ?? []).map((event, i): ZoneEvent => ({
    id: event.id,
    url: `${resolver.url}#${event.id}`,
    date: event.nature === 'announced' ? asAnnounced(event.date) : event.date,
    title: event.title,
    kind: event.kind,
    kindLabel: kindLabels[event.kind],
    nature: event.nature,
    turning: event.turning,
    overdue: event.nature === 'announced' && (event.date.last ?? edition) < edition,
    doubts: resolver.doubts(event.id),
    receipt: resolver.receipt(entry!, ['events', i]),
  }));
  return sort(events, ({ date }) => date.sortKey);
}
