import type { Entry, ZoneEntries } from '../schema/entry.ts';
import { listNames } from '../schema/zone-lists.ts';

/** Every authored file of a zone. */
export const zoneFiles = (zone: ZoneEntries): Entry<unknown>[] =>
  [zone.profile, ...listNames.map((name) => zone[name]), ...zone.articles].filter((entry) => entry !== null);
