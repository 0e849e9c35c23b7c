import type { Book } from '../book.ts';
import { placesOf } from './word-lists.ts';

/** A firm in a text: one that the book knows, or words that look like a firm's name. */
export interface FoundFirm {
  name: string;
  /** Of a firm of the book. */
  id: string | null;
  start: number;
  end: number;
  why: string;
}

/** Firms in a text from left to right; a longer name takes the shorter ones within it. */
export function findFirms(text: string, book: Book): FoundFirm[] {
  const found = [...known(text, book), ...byKind(text, book)].toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const taken: FoundFirm[] = [];
  for (const firm of found)
    if (!taken.some((other) => firm.start < other.end && other.start < firm.end)) taken.push(firm);
  return taken.toSorted((a, b) => a.start - b.start);
}

const known = (text: string, { firms }: Book): FoundFirm[] =>
  firms.flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const found: FoundFirm[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        found.push({ name, id, start: at, end: at + name.length, why: '书里已有的企业' });
      return found;
    }),
  );

/** Names that end like a firm's; their beginning is after the last word that cannot belong to a name. */
function byKind(text: string, { words }: Book): FoundFirm[] {
  const suffix = words.of('firm-suffix');
  const cut = words.of('firm-cut');
  const never = words.of('firm-general');
  const isGeneral = (name: string) => never !== null && placesOf(never, name).length > 0;
  return placesOf(suffix, text).flatMap(({ start, end, words: ending }) => {
    const before = /[\p{Script=Han}A-Za-z0-9（）()·]{1,24}$/u.exec(text.slice(0, start))?.[0] ?? '';
    const last = placesOf(cut, before)
      .filter((place) => place.end < before.length)
      .at(-1);
    const stem = (last ? before.slice(last.end) : before).replace(/^[年月日\d）)]+/u, '');
    if (stem.length < 2 || stem.length > 20 || isGeneral(stem + ending)) return [];
    return [{ name: stem + ending, id: null, start: start - stem.length, end, why: `“${ending}”` }];
  });
}
