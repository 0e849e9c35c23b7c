import { parseCalendarTime, type CalendarTime } from '../schema/calendar.ts';
import type { EventDate } from '../schema/event-date.ts';
import type { EventEntry } from '../schema/event.ts';
import type { Receipt } from './receipt.ts';

/** What a report after the announcement says of it. */
export interface LaterReport {
  says: string;
  /** It tells that it is done. */
  met: boolean;
  receipt: Receipt;
}

/** The term that an announcement sets. */
export interface Term {
  /** Its last day, ISO; null where the report gives none. */
  due: string | null;
  /** The day, or the date that has it as its last one: 2024年11月. */
  dueLabel: string | null;
  /** Why it is this day, where no report prints one. */
  reason: string | null;
  /** The term in the words of our article. */
  words: string | null;
  /** Who said it; null where the report itself does. */
  said: string | null;
  later: LaterReport[];
}

/** Without a day of its own a term ends with its date. */
export function termOf(written: Written, later: LaterReport[]): Term {
  const { date, dueReason, term, said } = written;
  const own = date.last === null ? null : date.label;
  return {
    due: written.due ?? date.last,
    dueLabel: written.due ? labelOf(written.due) : own,
    reason: dueReason ?? null,
    words: term ?? null,
    said: said ?? null,
    later,
  };
}
type Written = { date: EventDate } & Partial<Pick<EventEntry, 'due' | 'dueReason' | 'term' | 'said'>>;

const labelOf = (day: string) => (parseCalendarTime(day) as CalendarTime).label;
