import { doubtMarksOf, orderedDoubts, type DoubtMark } from './doubt-mark.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';

/** A place where sources contradict each other or cannot be right, and what the editors did about it. */
export interface Doubt extends DoubtMark {
  what: string;
  why: string;
  handling: string;
  /** Ids of the items concerned, as they stand on the page. */
  about: string[];
  receipts: Receipt[];
}

export function assembleDoubts({ zone, url, receipt }: Resolver): Doubt[] {
  const marks = doubtMarksOf(zone, url);
  return orderedDoubts(zone).map(({ doubt, index }, place) => ({
    ...marks[place]!,
    what: doubt.what,
    why: doubt.why,
    handling: doubt.handling,
    about: doubt.about.map((id) => id.replace('/', '-')),
    receipts: doubt.sources.map((_, s) => receipt(zone.doubts!, ['doubts', index, 'sources', s])),
  }));
}
