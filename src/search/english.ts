import { idle, singular, weak } from './english-words.ts';
import type { Lexicon } from './lexicon.ts';
import { readLatin } from './read-latin.ts';

/** Chinese words by English names, whose words are in the singular. */
export type EnglishFile = Record<string, string>;

/** An English question in the words of the book. */
export interface Translated {
  /** The words to search for. */
  query: string;
  /** What was understood: the English words, and ours. */
  words: [english: string, chinese: string][];
  /** What was not. */
  unknown: string[];
}

/** Longer questions are cut: nobody types so much, and a pasted text must not block the page. */
const mostWords = 40;
const longestName = 6;

/** Whether a question has Latin words that may be English: letters beside each other that are no unit of a figure. */
export const mayBeEnglish = (query: string) => /(?<![\d.])\b[a-z]{2,}/i.test(query);

/** Reads a question in English; null where no word of it is an English name of ours. */
export function translate(query: string, english: EnglishFile, lexicon: Lexicon): Translated | null {
  const parts = query
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z0-9][a-z0-9&'./-]*[a-z0-9]|[a-z0-9]|[^\sa-z0-9?!.,;:"'()]+/g);
  const read = new Reading(english, lexicon);
  const tokens = (parts ?? []).slice(0, mostWords);
  for (let at = 0; at < tokens.length;) at += read.take(tokens, at);
  return read.result();
}

class Reading {
  #english: EnglishFile;
  #lexicon: Lexicon;
  #words: Translated['words'] = [];
  #weak: Translated['words'] = [];
  #places: string[] = [];
  #others: string[] = [];
  #unknown: string[] = [];

  constructor(english: EnglishFile, lexicon: Lexicon) {
    this.#english = english;
    this.#lexicon = lexicon;
  }

  /** Reads what begins at a token; gives the number of tokens that it takes. */
  take(tokens: string[], at: number): number {
    const token = tokens[at]!;
    if (!/[a-z]/.test(token) || /^\d+[a-z]/.test(token)) return (this.#others.push(token), 1);
    for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
      const name = tokens
        .slice(at, at + length)
        .map(singular)
        .join(' ');
      const chinese = this.#english[name] ?? this.#english[tokens.slice(at, at + length).join(' ')];
      if (chinese !== undefined) return (this.#words.push([name, chinese]), length);
      const word = weak.get(name);
      if (word !== undefined) return (this.#weak.push([name, word]), length);
    }
    if (idle.has(token)) return 1;
    return this.#place(tokens, at);
  }

  /** A name in pinyin, in one word or in two. */
  #place(tokens: string[], at: number): number {
    for (const length of [2, 1]) {
      const letters = tokens.slice(at, at + length).join('');
      if (tokens.length < at + length || !/^[a-zü']+$/.test(letters) || letters.length < 4) continue;
      const [first, ...more] = readLatin(letters, this.#lexicon) ?? [];
      const concept = first?.find(({ sense }) => ['zone', 'city', 'company'].includes(sense));
      if (!concept || more.length > 0) continue;
      this.#places.push(concept.forms[0]!);
      this.#words.push([tokens.slice(at, at + length).join(' '), concept.forms[0]!]);
      return length;
    }
    this.#unknown.push(tokens[at]!);
    return 1;
  }

  result(): Translated | null {
    const things = this.#words.filter(([, chinese]) => !this.#places.includes(chinese));
    const isNamed = things.length > 0 || this.#weak.length > 0;
    if (!isNamed) return null;
    const weakWords = things.length > 0 ? [] : this.#weak.filter(([, chinese]) => chinese !== '');
    const words = [...this.#words, ...weakWords];
    const query = [...new Set([...this.#places, ...words.map(([, chinese]) => chinese), ...this.#others])].join(' ');
    return query === '' ? null : { query, words, unknown: this.#unknown };
  }
}
