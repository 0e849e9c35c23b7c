import type { LostRecord } from '../schema/sound-parts.ts';
import type { UnitEntry } from '../schema/vocabularies.ts';

/**
 * Units for those that were left out for a fault of theirs, so that figures in them can still be sought: their symbols,
 * measuring anything. Null for one whose symbols cannot be read.
 */
export const standInUnits = (lost: LostRecord[]): (UnitEntry | null)[] =>
  lost.map(({ data }) => {
    const { symbols } = (data ?? {}) as { symbols?: unknown };
    const known = (Array.isArray(symbols) ? symbols : []).filter((symbol) =>
      /^[^\s\d万亿]\S{0,15}$/.test(String(symbol)),
    );
    return known.length === 0 ? null : { symbols: known as string[], before: [], dimension: 'any', factor: 1 };
  });
