import { sort } from 'd3-array';
import type { Doubt } from '../model/doubt.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';

/** For the home page: the first doubt of each of the `count` zones with the most doubts. */
export function leadingDoubts({ zones }: Pick<Yearbook, 'zones'>, count: number): { zone: Zone; doubt: Doubt }[] {
  const doubtful = zones.filter(({ doubts }) => doubts.length > 0);
  return sort(doubtful, ({ doubts }) => -doubts.length)
    .slice(0, count)
    .map((zone) => ({ zone, doubt: zone.doubts[0]! }));
}
