import type { CueEntry } from '../schema/vocabularies.ts';

/** A word of the vocabulary in a text, and what it says there. */
export interface Cue extends Pick<CueEntry, 'says' | 'of' | 'reach' | 'follows'> {
  word: string;
  start: number;
  end: number;
}

export type CueReader = (text: string) => Cue[];

type Sense = Pick<CueEntry, 'says' | 'of' | 'reach' | 'follows'>;

/**
 * Reads the cues of a text, at each place the longest word that stands there: 将近 is not 将, 全市第一 not 全市. A word
 * that says nothing takes its characters all the same.
 */
export function createCueReader(entries: CueEntry[]): CueReader {
  const byFirst = index(entries);
  // Many records can be of one long sentence.
  const known = new Map<string, Cue[]>();
  return (text) => {
    const found = known.get(text) ?? read(text, byFirst);
    if (known.size >= 100) known.clear();
    known.set(text, found);
    return found;
  };
}

function read(text: string, byFirst: Index): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < text.length;) {
    // The 年 of 2025年 begins no word.
    const isOfYear = text[at] === '年' && /\d/.test(text[at - 1] ?? '');
    const match = isOfYear ? undefined : byFirst.get(text[at]!)?.find(([word]) => text.startsWith(word, at));
    const [word, senses] = match ?? [text[at]!, []];
    found.push(...senses.map((sense) => ({ ...sense, word, start: at, end: at + word.length })));
    at += word.length;
  }
  return found;
}

type Index = Map<string, [word: string, senses: Sense[]][]>;

/** Words by their first character, the longest first, each with all that it says. */
function index(entries: CueEntry[]): Index {
  const senses = new Map<string, Sense[]>();
  for (const { words, silent, ...sense } of entries) {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), sense]);
    for (const word of silent) senses.set(word, senses.get(word) ?? []);
  }
  return Map.groupBy(
    [...senses].sort(([a], [b]) => b.length - a.length),
    ([word]) => word[0]!,
  );
}
