import type { z } from 'astro/zod';
import type { Correction } from '../model/correction.ts';
import type { correctionsShape } from './shapes.ts';

/** /data/v1/corrections.json: what was mended after the edition, the newest first; `about` is `zone/id`. */
export const exportCorrections = (corrections: Correction[]): z.infer<typeof correctionsShape> =>
  corrections.map(({ id, zone, about, old, new: now, reason, date }) => ({
    id,
    about: `${zone.id}/${about}`,
    old,
    new: now,
    reason,
    date,
  }));
