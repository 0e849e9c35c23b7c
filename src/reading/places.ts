import type { Place } from '../schema/entry.ts';

/** Where a value stands in its file, and everything within it. Plain data, so that it can be kept on the disk. */
export interface Places extends Place {
  /** Whether the place is worth showing; of an empty value that of its key is. */
  isShown: boolean;
  keys?: Map<string, KeyPlaces>;
  items?: Places[];
}

export interface KeyPlaces extends Place {
  value: Places;
}

export type PlaceOf = (keys: (string | number)[], target?: 'key' | 'value') => Place;

const plain = ({ line, column }: Place): Place => ({ line, column });

/** Finds the place of a path of keys; for keys that do not exist, that of the last one that does. */
export function placeFinder(root: Places): PlaceOf {
  return (keys, target = 'value') => {
    let [node, found]: [Places, Place] = [root, root];
    for (const [depth, key] of keys.entries()) {
      const pair = node.keys?.get(String(key));
      const next = pair?.value ?? node.items?.[Number(key)];
      if (!next) break;
      const isLast = depth === keys.length - 1;
      found = pair && ((isLast && target === 'key') || !next.isShown) ? pair : next;
      node = next;
    }
    return plain(found);
  };
}
