import type { z } from 'astro/zod';

export type Keys = (string | number)[];

/** A record that was left out, as it was written. */
export interface LostRecord {
  keys: Keys;
  data: unknown;
}

/** What of some data keeps to a shape. */
export interface SoundParts {
  value: unknown;
  lost: LostRecord[];
  /** Where the parts of `value` stand in the data: lists may be shorter. */
  authored: (keys: Keys) => Keys;
}

/**
 * What of a file's data can be used though not all keeps to the shape: of a list, the records that do; of a file that is
 * one record, each field that does. A field that does not, and has no default, is '' or an empty list.
 * `told` are the places of which nobody can tell what they say.
 */
export function soundParts(shape: z.ZodType, data: unknown, told: Keys[]): SoundParts {
  const parts = new Parts(told);
  const value = parts.file(shape, data, []);
  return { value, lost: parts.lost, authored: (keys) => parts.authored(keys) };
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}
const defOf = (shape: z.ZodType) => shape.def as unknown as Def;

function inner(shape: z.ZodType): z.ZodType {
  const { innerType, in: input } = defOf(shape);
  return innerType || input ? inner((innerType ?? input)!) : shape;
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Items that bear ids are records of their own. */
const isListOfRecords = (shape: z.ZodType) => {
  const { type, element } = defOf(inner(shape));
  return type === 'array' && 'id' in (defOf(inner(element!)).shape ?? {});
};

const within = (keys: Keys, above: Keys) => above.every((key, i) => key === keys[i]);

class Parts {
  lost: LostRecord[] = [];
  /** Of each list that has become shorter, the places of its items in the data. */
  #kept = new Map<string, number[]>();
  #told: Keys[];

  constructor(told: Keys[]) {
    this.#told = told;
  }

  authored(keys: Keys): Keys {
    const found: Keys = [];
    for (const key of keys) {
      const kept = typeof key === 'number' ? this.#kept.get(JSON.stringify(found)) : undefined;
      found.push(kept ? (kept[Number(key)] ?? key) : key);
    }
    return found;
  }

  file(shape: z.ZodType, data: unknown, keys: Keys): unknown {
    if (this.#isSound(shape, data, keys)) return shape.parse(data);
    const { type, element, shape: fields } = defOf(inner(shape));
    if (type === 'array') return this.#list(element!, data, keys);
    if (!fields) return shape.safeParse(undefined).data ?? '';
    const own = isObject(data) ? data : {};
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, this.#field(field, own, key, keys)]));
  }

  #field(shape: z.ZodType, own: Record<string, unknown>, key: string, above: Keys): unknown {
    const absent = shape.safeParse(undefined);
    const { type } = defOf(inner(shape));
    // A part that may be left out is left out whole: half of it would say something else.
    const isWhole = absent.success && type !== 'array' && !this.#isSound(shape, own[key], [...above, key]);
    return isWhole ? absent.data : this.file(shape, own[key], [...above, key]);
  }

  #list(element: z.ZodType, data: unknown, keys: Keys): unknown[] {
    const items = Array.isArray(data) ? data : [];
    if (!Array.isArray(data)) this.lost.push({ keys, data });
    const records = items.map((item, i) => this.#record(element, item, [...keys, i]));
    const kept = records.flatMap((record, i) => (record ? [i] : []));
    if (kept.length < items.length) this.#kept.set(JSON.stringify(keys), kept);
    for (const [i, record] of records.entries())
      if (!record) this.lost.push({ keys: [...keys, i], data: items[i] as unknown });
    return kept.map((i) => element.parse(records[i]!.data));
  }

  /** The record as it may be used, its own lists of records without those that have faults; null if it may not. */
  #record(shape: z.ZodType, data: unknown, keys: Keys): { data: unknown } | null {
    if (this.#isSound(shape, data, keys)) return { data };
    if (!isObject(data)) return null;
    const cleaned = { ...data };
    for (const [key, field] of Object.entries(defOf(inner(shape)).shape ?? {}))
      if (isListOfRecords(field) && Array.isArray(data[key]))
        cleaned[key] = this.#sublist(defOf(inner(field)).element!, data[key] as unknown[], [...keys, key]);
    const isTold = this.#told.some((place) => within(place, keys) && !this.#isInSublist(place, keys, shape));
    if (!isTold && shape.safeParse(cleaned).success) return { data: cleaned };
    this.#forget(keys);
    return null;
  }

  #sublist(element: z.ZodType, items: unknown[], keys: Keys): unknown[] {
    const sound = items.flatMap((item, i) => (this.#isSound(element, item, [...keys, i]) ? [i] : []));
    if (sound.length < items.length) this.#kept.set(JSON.stringify(keys), sound);
    for (const [i, data] of items.entries()) if (!sound.includes(i)) this.lost.push({ keys: [...keys, i], data });
    return sound.map((i) => items[i]);
  }

  /** A record that is left out has no parts that are. */
  #forget(keys: Keys): void {
    this.lost = this.lost.filter((record) => !within(record.keys, keys));
    for (const list of this.#kept.keys()) if (within(JSON.parse(list) as Keys, keys)) this.#kept.delete(list);
  }

  #isInSublist(place: Keys, keys: Keys, shape: z.ZodType): boolean {
    const field = defOf(inner(shape)).shape?.[String(place[keys.length])];
    return field !== undefined && isListOfRecords(field) && place.length > keys.length + 1;
  }

  #isSound(shape: z.ZodType, data: unknown, keys: Keys): boolean {
    return !this.#told.some((place) => within(place, keys)) && shape.safeParse(data).success;
  }
}
