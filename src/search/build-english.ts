import type { Yearbook } from '../model/yearbook.ts';
import type { EnglishFile } from './english.ts';
import { singular } from './english-words.ts';

/** The English names of everything that the book has, each with the Chinese word by which it is found. */
export function buildEnglish(book: Yearbook): EnglishFile {
  const named = (items: { label: string; en: string[] }[]) => items.map(({ label, en }) => ({ zh: label, en }));
  const things = [
    ...book.zones.map(({ shortName, en }) => ({ zh: shortName, en })),
    ...named(book.companies),
    ...book.products,
    ...named(book.topics),
    ...named(book.indicators),
    ...named(book.terms),
    ...named(book.industries),
    ...named(book.zoneTypes),
  ];
  const words: Record<string, string> = {};
  for (const { zh, en } of things) for (const name of en) words[keyOf(name)] ??= zh;
  return words;
}

/** Every word of a name in the singular, so that `data centers` and `data center` are one. */
const keyOf = (name: string) => name.split(' ').map(singular).join(' ');
