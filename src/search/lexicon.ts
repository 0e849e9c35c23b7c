import { fold } from './fold.ts';
import { unpackPostings, type ConceptPostings, type Held } from './unpack-postings.ts';

/** What a word of the lexicon stands for. */
export type Sense =
  'zone' | 'company' | 'term' | 'industry' | 'indicator' | 'city' | 'type' | 'product' | 'project' | 'related';

/** One concept: the forms that people write, and how they are spoken. */
export interface Concept {
  sense: Sense;
  /** Where it opens; empty for a word that has no place of its own. */
  url: string;
  /** The first is its name; the others find it as well. */
  forms: string[];
  /** Syllables of the forms, without tones, apart by spaces; several readings are several entries. */
  pinyin: string[];
  /** For each form, the places of the records that hold it. */
  places: () => Map<number, Held>[];
}

/** As it travels: [sense, url, forms by |, pinyin by |]. */
export interface LexiconFile {
  /** Traditional and variant characters, each followed by its own of our content. */
  variants: string;
  concepts: [Sense, string, string, string][];
  /** Units of the content's figures, apart by spaces, longest first. */
  units: string;
  /** What the whole book is about, so that it tells nothing apart: its region. */
  common: string[];
  /** By id of an indicator, words by which readers ask for it and which are none of its names: `工业产值|产值`. */
  asked?: Record<string, string>;
}

/** Common words and the sounds of characters, loaded only for slips of the pen and for free pinyin. */
export interface SoundsFile {
  words: string;
  /** `ling:灵零令…` apart by spaces; a character with two readings stands twice. */
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
