import type { z } from 'astro/zod';
import type { KnownNames } from '../schema/meaning.ts';
import type { FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import { keysOf, shapeProblems } from '../schema/shape-problems.ts';
import { soundParts, type Keys, type LostRecord } from '../schema/sound-parts.ts';
import type { ContentFile } from './read-content-file.ts';
import type { PlaceOf } from './places.ts';

/** A file held against its shape: what of it can be used, and the faults of the rest. */
export interface TakenIn<T> {
  value: T;
  placeOf: PlaceOf;
  problems: Problem<FileFault>[];
  /** Records that were left out. */
  lost: LostRecord[];
}

/** What kept to its shape, as long as what was parsed is kept: nobody changes it. */
const known = new WeakMap<object, Map<unknown, { value: unknown }>>();

/**
 * Takes in what keeps to the shape, so that a fault of one record hides no other. Of what reading has told already nothing
 * more is told.
 */
export function takeIn<T>(file: ContentFile, shape: z.ZodType<T>, names: KnownNames): TakenIn<T> {
  const { data, placeOf, doubtful } = file;
  const sound = typeof data === 'object' ? (known.get(data)?.get(shape) as { value: T } | undefined) : undefined;
  if (sound) return { value: sound.value, placeOf, problems: [], lost: [] };
  const result = shape.safeParse(data, { reportInput: true });
  if (result.success && doubtful.length === 0) {
    if (typeof data === 'object') known.set(data, new Map([[shape, { value: result.data }]]));
    return { value: result.data, placeOf, problems: [], lost: [] };
  }
  const issues = (result.error?.issues ?? []).filter((issue) => !isTold(keysOf(issue), doubtful));
  const { value, lost, authored } = soundParts(shape, data, doubtful);
  return {
    value: value as T,
    placeOf: (keys, target) => placeOf(authored(keys), target),
    problems: shapeProblems(issues, file, shape, names),
    lost,
  };
}

/** Whether a place lies within one of which faults have been told. */
const isTold = (keys: Keys, told: Keys[]) => told.some((place) => place.every((key, i) => key === keys[i]));
