import type { Lexicon, SoundsFile } from './lexicon.ts';

export interface Sounds {
  /** Words by their sounds, folded. */
  bySound: Map<string, string[]>;
  words: Set<string>;
  soundsOf(character: string): string[];
}

/** What is mixed up by ear: zh and z, n and l, -ng and -n, h and f. */
export const foldSound = (syllable: string) =>
  syllable.replace(/^([zcs])h/, '$1').replace(/^l/, 'n').replace(/^f/, 'h').replace(/ng$/, 'n');

export function openSounds({ words, sounds }: SoundsFile, lexicon: Lexicon): Sounds {
  const readings = new Map<string, string[]>();
  for (const entry of sounds.split(' ')) {
    const [sound = '', characters = ''] = entry.split(':');
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), sound]);
  }
  const soundsOf = (character: string) => readings.get(character) ?? [];
  const known = new Set([...lexicon.byForm.keys(), ...words.split(' ')].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)));
  const bySound = new Map<string, string[]>();
  for (const word of known)
    for (const key of keysOf(word, soundsOf)) bySound.set(key, [...(bySound.get(key) ?? []), word]);
  return { bySound, words: known, soundsOf };
}

/** Every way a short word may sound; long words by the first reading of each character. */
function keysOf(word: string, soundsOf: Sounds['soundsOf']): string[] {
  let keys = [''];
  for (const character of word) {
    const sounds = [...new Set(soundsOf(character).map(foldSound))].slice(0, word.length > 4 ? 1 : 3);
    if (sounds.length === 0) return [];
    keys = keys.flatMap((key) => sounds.map((sound) => `${key}${sound} `));
  }
  return keys;
}

/** The query with one word put right: first by ear, then by one stroke of the pen; null where nothing is near. */
export function repair(text: string, lexicon: Lexicon, sounds: Sounds): string | null {
  return byEar(text, lexicon, sounds) ?? byPen(text, lexicon);
}

function byEar(text: string, { byForm }: Lexicon, { bySound, words, soundsOf }: Sounds): string | null {
  for (let length = Math.min(12, text.length); length > 1; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      if (words.has(part)) continue;
      const found = keysOf(part, soundsOf).flatMap((key) => bySound.get(key) ?? []);
      const best = found.sort((a, b) => Number(byForm.has(b)) - Number(byForm.has(a)) || same(b, part) - same(a, part))[0];
      if (best) return text.slice(0, at) + best + text.slice(at + length);
    }
  return null;
}

const same = (a: string, b: string) => [...a].filter((character, i) => character === b[i]).length;

/** One character wrong, missing, too many, or two changed about; only in words of three characters and more. */
function byPen(text: string, { byForm, longest }: Lexicon): string | null {
  for (let length = Math.min(longest + 1, text.length); length > 1; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      for (const form of byForm.keys())
        if (form.length > 2 && Math.abs(form.length - length) <= 1 && isOneEdit(part, form))
          return text.slice(0, at) + form + text.slice(at + length);
      const turned = part.length === 2 ? `${part[1]}${part[0]}` : '';
      if (byForm.has(turned)) return text.slice(0, at) + turned + text.slice(at + 2);
    }
  return null;
}

export function isOneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let [i, j] = [short.length - 1, long.length - 1];
  while (i >= start && short[i] === long[j]) [i, j] = [i - 1, j - 1];
  if (long.length > short.length) return i < start && j === start;
  return i === start || (i === start + 1 && short[start] === long[i] && short[i] === long[start]);
}
