import { fold } from './fold.ts';
import { unpackPostings, type ConceptPostings, type Held } from './unpack-postings.ts';

/** The kind of thing that a word of the lexicon names. */
export type Sense =
  'zone' | 'company' | 'term' | 'industry' | 'indicator' | 'city' | 'type' | 'product' | 'project' | 'related';

/** A concept: its written forms and its readings. */
export interface Concept {
  sense: Sense;
  /** Address that it leads to; empty for a word without a page. */
  url: string;
  /** The first form is its name; the others find it, too. */
  forms: string[];
  /** The readings as syllables without tones, separated by spaces; several readings are several entries. */
  pinyin: string[];
  /** For each form, the records that hold it, by number. */
  places: () => Map<number, Held>[];
}

/** The lexicon as a file: [sense, url, forms separated by |, readings separated by |]. */
export interface LexiconFile {
  /** Traditional and variant characters, each followed by the character that our content uses. */
  variants: string;
  concepts: [Sense, string, string, string][];
  /** Units of the figures in the content, separated by spaces, longest first. */
  units: string;
  /** Words that are true of the whole book, such as its region, and so distinguish nothing. */
  common: string[];
  /** By id of an indicator, words by which readers ask for it and which are none of its names: `工业产值|产值`. */
  asked?: Record<string, string>;
}

/**
 * Common words and the readings of characters; loaded only for typing errors and for pinyin that the lexicon does not
 * know.
 */
export interface SoundsFile {
  words: string;
  /** `ling:灵零令…`, separated by spaces; a character with two readings occurs twice. */
  sounds: string;
}

export interface Lexicon {
  variants: Map<string, string>;
  concepts: Concept[];
  /** Concepts by form. */
  byForm: Map<string, Concept[]>;
  longest: number;
  units: string[];
  common: string[];
  /** Ids of the indicators that a form asks for. */
  indicators: Map<string, string[]>;
}

export function openLexicon(
  { variants, concepts, units, common, asked = {} }: LexiconFile,
  postings: ConceptPostings = [],
): Lexicon {
  const opened = concepts.map(([sense, url, forms, pinyin], i): Concept => ({
    sense,
    url,
    forms: forms.split('|'),
    pinyin: pinyin ? pinyin.split('|') : [],
    places: once(() => unpackPostings(postings[i] ?? '')),
  }));
  const byForm = new Map<string, Concept[]>();
  for (const concept of opened)
    for (const form of new Set(concept.forms.map(fold))) byForm.set(form, [...(byForm.get(form) ?? []), concept]);
  const pairs = [...variants];
  return {
    variants: new Map(pairs.flatMap((from, i) => (i % 2 === 0 ? [[from, pairs[i + 1]!] as const] : []))),
    concepts: opened,
    byForm,
    longest: Math.max(1, ...[...byForm.keys()].map((form) => form.length)),
    units: units.split(' '),
    common,
    indicators: indicatorsByForm(opened, asked),
  };
}

function indicatorsByForm(concepts: Concept[], asked: Record<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, forms: string[]) => {
    for (const form of new Set(forms.map(fold))) found.set(form, [...new Set([...(found.get(form) ?? []), id])]);
  };
  for (const { sense, url, forms } of concepts) if (sense === 'indicator') add(idIn(url), forms);
  for (const [id, forms] of Object.entries(asked)) add(id, forms.split('|'));
  return found;
}

/** `/indicators/firms/` → firms. */
const idIn = (url: string) => url.split('/').at(-2)!;

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
