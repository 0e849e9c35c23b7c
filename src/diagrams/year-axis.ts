import { extent, max, min, pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/** Where columns stand on an axis of time, by their left edges. */
export interface YearAxis {
  /** All distances are alike, but for leap days: then columns side by side are to scale as they are. */
  even: boolean;
  x: number[];
  /** Narrow enough that columns of near years do not overlap. */
  width: number;
}

const day = 86_400_000;

/** An axis to scale for days in order; null where one of them is not known or two are the same. */
export function yearAxis(days: (string | null)[], length = 320, widest = 24): YearAxis | null {
  const times = days.flatMap((one) => (one === null ? [] : [Date.parse(one)]));
  const gaps = pairs(times, (a, b) => b - a);
  const least = min(gaps) ?? 0;
  const most = max(gaps) ?? 0;
  if (times.length < days.length || least <= 0) return null;
  const [first, last] = extent(times) as [number, number];
  const width = tenths(Math.min(widest, (length * least) / (last - first + least)));
  const x = scaleLinear([first, last], [0, length - width]);
  return { even: most - least <= leapDays(least), x: times.map((time) => tenths(x(time))), width };
}

/** Months differ by three days; spans of years by a leap day for each four years, and one more. */
const leapDays = (gap: number) => (3 + gap / day / 1461) * day;
