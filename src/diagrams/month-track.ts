/** One event as a path in a box 24 units high, with one unit of width for each month. */
export interface TrackMark {
  kind: 'point' | 'span' | 'vague';
  path: string;
}

export interface MonthTrack {
  months: number;
  years: number[];
  /** The path of lines at the beginning of each year. */
  grid: string;
  /** The marks of the events, in the order given. */
  marks: TrackMark[];
}

interface Dated {
  /** First and last ISO day; `last` is null while the event goes on. */
  start: string;
  last: string | null;
  precision: string;
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const vague = new Set(['year', 'half', 'quarter']);

/**
 * Lays events on a track of months, beginning with the first year. What goes on ends at `asOf`, a month such as
 * 2025-10.
 */
export function monthTrack(events: Dated[], asOf: string, mostYears = 12): MonthTrack {
  const stop = monthOf(asOf) + 1;
  const lasts = events.map(({ last }) => (last ? monthOf(last) + 1 : stop));
  const end = Math.ceil(Math.max(stop, ...lasts) / 12) * 12;
  const first = Math.floor(Math.min(monthOf(asOf), ...events.map(({ start }) => monthOf(start))) / 12) * 12;
  const begin = Math.max(first, end - mostYears * 12);
  const years = Array.from({ length: (end - begin) / 12 }, (_, i) => begin / 12 + i);
  return {
    months: end - begin,
    years,
    grid: years.map((_, i) => `M${i * 12} 0V24`).join(''),
    marks: events.map(({ start, precision }, i) => markOf(monthOf(start) - begin, lasts[i]! - begin, precision)),
  };
}

/** An event that begins before the track is drawn from its start. */
function markOf(start: number, end: number, precision: string): TrackMark {
  const from = Math.max(0, start);
  if (vague.has(precision)) return { kind: 'vague', path: `M${from} 8H${end}V16H${from}Z` };
  if (precision === 'span' || precision === 'ongoing') return { kind: 'span', path: `M${from} 12H${end}` };
  return { kind: 'point', path: `M${from} 12H${from + 1}` };
}
