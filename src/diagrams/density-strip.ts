import { scaleLinear } from 'd3-scale';
import { tenths } from './tenths.ts';

/**
 * Counts by month as bars on a zero baseline, in a box of 12 by 24 units for one year; `most` is the highest count of
 * all years.
 */
export function densityStrip(months: number[], most: number): string {
  const y = scaleLinear([0, most || 1], [24, 0]);
  return months.map((count, i) => (count > 0 ? `M${i + 0.5} 24V${tenths(y(count))}` : '')).join('');
}
