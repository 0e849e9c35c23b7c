import { sort } from 'd3-array';
import { asAnnounced, type EventDate } from '../schema/event-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { Project, Step } from './project.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import { isSettledBy } from './settled.ts';
import { standingOf, type Standing } from './standing.ts';
import { termOf, type Term } from './term.ts';

export interface ZoneEvent {
  id: string;
  url: string;
  date: EventDate;
  title: string;
  kind: EventEntry['kind'];
  kindLabel: string;
  nature: EventEntry['nature'];
  turning: boolean;
  /** Id of the project that it belongs to. */
  project: string | null;
  /** Of what is only announced, and how it stands on the yearbook's “today”. */
  term: Term | null;
  standing: Standing | null;
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

/** Which step of its project an event of a kind is. */
export const stepOf: Partial<Record<EventEntry['kind'], Step['kind']>> = {
  signing: 'signed',
  approval: 'approved',
  start: 'started',
  completion: 'completed',
  operation: 'operating',
};

/**
 * Sorted by date: a span by its beginning, before points of the same day; an event known only by its year after all
 * others of that year.
 */
export function assembleEvents(resolver: Resolver, projects: Project[]): ZoneEvent[] {
  const entry = resolver.zone.events;
  const events = (entry?.value ?? []).map((event, i): ZoneEvent => ({
    id: event.id,
    url: `${resolver.url}#${event.id}`,
    date: event.nature === 'announced' ? asAnnounced(event.date) : event.date,
    title: event.title,
    kind: event.kind,
    kindLabel: kindLabels[event.kind],
    nature: event.nature,
    turning: event.turning,
    project: event.project ?? null,
    ...(event.nature === 'announced' ? announced(resolver, projects, event, i) : { term: null, standing: null }),
    doubts: resolver.doubts(event.id),
    receipt: resolver.receipt(entry!, ['events', i]),
  }));
  return sort(events, ({ date }) => date.sortKey);
}

function announced(resolver: Resolver, projects: Project[], event: EventEntry, i: number) {
  const later = event.later.map(({ says, met }, l) => ({
    says,
    met,
    receipt: resolver.receipt(resolver.zone.events!, ['events', i, 'later', l]),
  }));
  const term = termOf(event, later);
  const project = projects.find(({ id }) => id === event.project);
  const step = { kind: stepOf[event.kind] ?? null, month: resolver.month(event.from) };
  const isSettled = project !== undefined && isSettledBy(project, step);
  return { term, standing: standingOf(term, isSettled, resolver.corpus.entries.yearbook.value.edition) };
}
