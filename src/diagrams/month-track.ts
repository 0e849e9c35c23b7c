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
  /** By event, in the order given; null of one without a date. */
  marks: (TrackMark | null)[];
}

interface Dated {
  /** First and last ISO day; the last is null where it goes on, both where no date is known. */
  start: string | null;
  last: string | null;
  precision: string | null;
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
  const starts = events.flatMap(({ start }) => (start === null ? [] : [monthOf(start)]));
  const first = Math.floor(Math.min(monthOf(asOf), ...starts) / 12) * 12;
  const begin = Math.max(first, end - mostYears * 12);
  const years = Array.from({ length: (end - begin) / 12 }, (_, i) => begin / 12 + i);
  return {
    months: end - begin,
    years,
    grid: years.map((_, i) => `M${i * 12} 0V24`).join(''),
    marks: events.map(({ start, precision }, i) =>
      start === null || precision === null ? null : markOf(monthOf(start) - begin, lasts[i]! - begin, precision),
    ),
  };
}

/** An event that begins before the track is drawn from its start. */
function markOf(start: number, end: number, precision: string): TrackMark {
  const from = Math.max(0, start);
  if (vague.has(precision)) return { kind: 'vague', path: `M${from} 8H${end}V16H${from}Z` };
  if (precision === 'span' || precision === 'ongoing') return { kind: 'span', path: `M${from} 12H${end}` };
  return { kind: 'point', path: `M${from} 12H${from + 1}` };
}
