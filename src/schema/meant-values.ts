import type { z } from 'astro/zod';
import { foldWords, meanings, type KnownNames } from './meaning.ts';
import { meantBeside, meantDate } from './meant-time.ts';

type Keys = (string | number)[];

/** Values of a field that an editor can have meant by words which are none: 实际 → actual, 工业总产值 → its indicator's id. */
export function meantValues(
  found: string,
  shape: z.ZodType,
  keys: Keys,
  { path, data }: { path: string; data: unknown },
  names: KnownNames,
): string[] {
  const { words, of, time } = meanings.get(shape) ?? {};
  const zone = /\/zones\/([^/]+)\//.exec(path)?.[1] ?? '';
  if (words) return ofList(found, words, idsIn(shape), names);
  if (of === 'layer' || of === 'node') return ofChain(found, of, keys, data);
  if (of) return names.idsOf(of, found, zone).filter((id) => id !== found);
  if (time === 'date' && meantDate(found) !== null) return [];
  const month = time && names.monthOf(zone, articleOf(data, keys));
  const meant = month ? meantBeside(found, month) : null;
  return meant !== null && shape.safeParse(meant).success ? [meant] : [];
}

/** The values of a closed list, or the kinds of a group of fields. */
function idsIn(shape: z.ZodType): string[] {
  const { entries, options } = shape.def as { entries?: Record<string, string>; options?: z.ZodType[] };
  return entries ? Object.values(entries) : (options ?? []).flatMap(kindsOf);
}

const kindsOf = (option: z.ZodType) =>
  Object.values((option.def as unknown as { shape: Record<string, z.ZodType> }).shape).flatMap(
    ({ def }) => (def as { values?: string[] }).values ?? [],
  );

const fold = (text: string) => foldWords(text).replace(/[-_]/g, '');

function ofList(found: string, words: Partial<Record<string, string>>, ids: string[], names: KnownNames): string[] {
  const folded = fold(found);
  const named = names.statusesOf(found);
  return ids.filter((id) => fold(id) === folded || words[id]?.split(' ').includes(folded) || named.includes(id));
}

/** Layers and nodes are named within their chain. */
function ofChain(found: string, of: 'layer' | 'node', keys: Keys, data: unknown): string[] {
  const chain = keys.slice(0, 2).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], data);
  const items = (chain as Record<string, unknown> | undefined)?.[`${of}s`];
  return (Array.isArray(items) ? items : [])
    .filter((item: { label?: unknown }) => foldWords(String(item?.label)) === foldWords(found))
    .map((item: { id?: unknown }) => String(item.id));
}

/** The article that a field's record is from: its own, or that of the record it stands in. */
function articleOf(data: unknown, keys: Keys): string {
  let [value, article] = [data, ''];
  for (const key of keys) {
    value = (value as Record<string, unknown> | undefined)?.[key];
    const { from } = (value ?? {}) as { from?: unknown };
    if (typeof from === 'string') article = from;
  }
  return article;
}
