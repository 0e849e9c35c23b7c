import { figure, receipt } from '../schema/fields.ts';
import type { Remnant } from '../schema/entry.ts';
import type { Keys, LostRecord } from '../schema/sound-parts.ts';

/**
 * The figures, or the words, that records with faults say stand in an article: these can be sought whatever else is wrong
 * with the record. What cannot be read itself is left out; its own fault has been told.
 */
export const remnantsOf = (lost: LostRecord[]): Remnant[] => lost.flatMap(({ keys, data }) => within(data, keys, ''));

const readable = { figure: figure(''), from: receipt.from, near: receipt.near };

function within(data: unknown, keys: Keys, above: string): Remnant[] {
  if (typeof data !== 'object' || data === null) return [];
  const record = data as { from?: unknown; figure?: unknown; near?: unknown };
  const from = record.from ?? above;
  return [
    ...own(record, from, keys),
    ...Object.entries(data).flatMap(([key, part]) =>
      within(part, [...keys, Array.isArray(data) ? Number(key) : key], String(from)),
    ),
  ];
}

function own(record: { figure?: unknown; near?: unknown }, from: unknown, keys: Keys): Remnant[] {
  const { figure, near } = record;
  if (figure === undefined && near === undefined) return [];
  // A comma has ended a value, and begun a key without one.
  if (Object.values(record).includes('')) return [];
  const parts = [
    readable.from.safeParse(from),
    readable.figure.optional().safeParse(figure),
    readable.near.safeParse(near),
  ] as const;
  const [article, quantity, words] = parts;
  if (!article.success || !quantity.success || !words.success) return [];
  return [{ keys, from: article.data, figure: quantity.data, near: words.data }];
}
