import { forms, slipOfYear, parseCalendarSpan, parseCalendarTime, type CalendarTime } from './calendar.ts';
import { meantDate } from './meant-time.ts';
import { quoted } from './quoted.ts';

/** When something happened, as precisely as the report tells; or that no report prints it. */
export type EventDate = KnownDate | UnknownDate;

interface KnownDate {
  text: string;
  /** As written; of a span its beginning. */
  date: string;
  /** As written; null where it is no span. */
  end: string | null;
  precision: CalendarTime['precision'] | 'span' | 'ongoing';
  label: string;
  /** The first day that it can mean, ISO. */
  start: string;
  /** The last day that it can mean, ISO; null while it goes on. */
  last: string | null;
  /**
   * A text to sort by: spans by their beginning, then points by date. A vaguer date comes after all dates that it may
   * contain.
   */
  sortKey: string;
}

/** Its fields are null, so that whoever needs a day must say what happens without one; it sorts after all dates. */
type UnknownDate = Record<'date' | 'end' | 'precision' | 'start' | 'last', null> &
  Record<'text' | 'label' | 'sortKey', string>;
const unknown: UnknownDate = {
  text: 'unknown', label: '日期未披露', date: null, end: null, precision: null, start: null, last: null, sortKey: 'unknown',
}; // prettier-ignore

const ranks = { span: 0, ongoing: 0, day: 1, month: 2, quarter: 3, half: 4, year: 5 };

/** Parses a date; `error` is a sentence for the editor. */
export function parseEventDate(text: string): EventDate | { error: string } {
  const date = readDate(text);
  if (!('error' in date)) return slipOfYear(text) ?? date;
  const meant = meantDate(text);
  return meant !== null && meant !== text && !('error' in readDate(meant))
    ? { error: `${quoted(text)}应写成 ${meant}` }
    : date;
}

function readDate(text: string): EventDate | { error: string } {
  if (text === 'unknown') return unknown;
  if (text.endsWith('..') && text.length > 2) return ongoing(text);
  const span = parseCalendarSpan(text);
  if (span) {
    if ('error' in span) return span;
    const { from, to, label } = span;
    return dated({ text, date: from.text, end: to.text, precision: 'span', label, start: from.start, last: to.end });
  }
  const time = parseCalendarTime(text);
  if ('error' in time)
    return /^\d/.test(text) ? time : { error: `“${text}”不是日期，应写成 ${forms}，或 2022..2024、2021..、unknown` };
  const { precision, label, start, end } = time;
  return dated({ text, date: text, end: null, precision, label, start, last: end });
}

function ongoing(text: string): EventDate | { error: string } {
  const date = text.slice(0, -2);
  const time = parseCalendarTime(date);
  if ('error' in time) return time;
  const label = `${time.label}起`;
  return dated({ text, date, end: null, precision: 'ongoing', label, start: time.start, last: null });
}

/** The date of an announcement: what was only announced has not begun, so it is 2024年11月以后, not 2024年11月起. */
export function asAnnounced(date: EventDate): EventDate {
  if (date.precision !== 'ongoing') return date;
  const time = parseCalendarTime(date.date);
  return !('error' in time) ? { ...date, label: `${time.label}以后` } : date;
}

/** A point is ordered by the last day that it can mean, so that what is known only by its year closes that year. */
function dated(date: Omit<KnownDate, 'sortKey'>): KnownDate {
  const rank = ranks[date.precision];
  return { ...date, sortKey: `${rank === 0 ? date.start : date.last} ${rank}` };
}
