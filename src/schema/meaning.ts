import { z } from 'astro/zod';

/** What bears an id, and may be called by its name where the id belongs. */
export type NameKind =
  | 'article' | 'city' | 'company' | 'indicator' | 'industry' | 'item' | 'layer' | 'node' | 'project' | 'source'
  | 'topic' | 'zone' | 'zone-type'; // prettier-ignore

/** What words of an editor's can mean in a field. */
export interface Meaning {
  /** Of a closed list: the Chinese words for each of its values, the usual one first. */
  words?: Partial<Record<string, string>>;
  /** Of an id: what it is the id of. */
  of?: NameKind;
  /** Of a time: which words like 目前 can stand for, in a report of a known month. */
  time?: 'period' | 'date';
}

/** What the files at hand call things, as far as they could be read. */
export interface KnownNames {
  /** The ids that a name stands for; of what belongs to a zone, there. */
  idsOf(kind: NameKind, words: string, zone: string): string[];
  /** The ids of the statuses that the yearbook calls so. */
  statusesOf(words: string): string[];
  /** The likely month of print of a zone's article. */
  monthOf(zone: string, article: string): string | null;
}

/** Kept beside the shapes, so that a fault can say the spelling that was meant. */
export const meanings = z.registry<Meaning>();

/** One of a closed list, with the words that editors have for each, separated by spaces. */
export const choice = <const Id extends string>(
  words: string,
  ids: readonly [Id, ...Id[]],
  said: Partial<Record<Id, string>>,
) => z.enum(ids).describe(words).register(meanings, { words: said });

/** A text as it is compared with another that means the same: width, gaps and marks around it aside. */
export const foldWords = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s“”‘’"'「」『』《》]/g, '')
    .toLowerCase();
