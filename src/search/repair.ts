import { fold } from './fold.ts';
import type { Concept, Lexicon, SoundsFile } from './lexicon.ts';

export interface Sounds {
  /** Words by their folded readings. */
  bySound: Map<string, string[]>;
  words: Set<string>;
  syllables: Set<string>;
  soundsOf(character: string): string[];
}

/** Makes sounds equal that are often confused: zh and z, n and l, -ng and -n, h and f. */
const foldSound = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^f/, 'h')
    .replace(/ng$/, 'n');

export function openSounds({ words, sounds }: SoundsFile, lexicon: Lexicon): Sounds {
  const readings = new Map<string, string[]>();
  for (const entry of sounds.split(' ')) {
    const [sound = '', characters = ''] = entry.split(':');
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), sound]);
  }
  const soundsOf = (character: string) => readings.get(character) ?? [];
  const known = new Set(
    [...lexicon.byForm.keys(), ...words.split(' ')].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
  );
  const bySound = new Map<string, string[]>();
  for (const word of known)
    for (const key of keysOf(word, soundsOf)) bySound.set(key, [...(bySound.get(key) ?? []), word]);
  const syllables = new Set(sounds.split(' ').map((entry) => entry.split(':')[0]!));
  return { bySound, words: known, syllables, soundsOf };
}

/** All possible readings of a short word; of a long one the first reading of each character. */
function keysOf(word: string, soundsOf: Sounds['soundsOf']): string[] {
  let keys = [''];
  for (const character of word) {
    const sounds = [...new Set(soundsOf(character).map(foldSound))].slice(0, word.length > 6 ? 1 : 3);
    if (sounds.length === 0) return [];
    keys = keys.flatMap((key) => sounds.map((sound) => `${key}${sound} `));
  }
  return keys;
}

/** The query with one word corrected: first by its sound, then by one wrong character; null where nothing is near. */
export function repair(text: string, broken: string, lexicon: Lexicon, sounds: Sounds): string | null {
  const near = [...lexicon.byForm.keys()].filter((form) => form.length > 3 && isOneEdit(text, form));
  const whole = near.find((form) => soundsLike(form, text, sounds)) ?? near[0];
  if (whole) return whole;
  const start = text.indexOf(broken);
  const end = start + broken.length;
  // First the unknown words alone, then with the characters beside them.
  for (const room of [0, 2]) {
    const [from, to] = [Math.max(0, start - room), Math.min(text.length, end + room)];
    const part = text.slice(from, to);
    const better = byEar(part, lexicon, sounds) ?? byPen(part, lexicon);
    if (better) return text.slice(0, from) + better + text.slice(to);
  }
  return nearName(text, broken, lexicon);
}

/** Whether two texts are read alike, character by character. */
export const soundsLike = (a: string, b: string, { soundsOf }: Sounds) =>
  a.length === b.length &&
  [...a].every((character, i) => {
    const heard = soundsOf(character).map(foldSound);
    return character === b[i] || soundsOf(b[i]!).some((sound) => heard.includes(foldSound(sound)));
  });

/**
 * A name of two characters of which one is wrong, if only one such name is near: a place, or something with a page
 * (糖醛 for 糠醛) where the two characters form no word.
 */
function nearName(text: string, broken: string, { concepts }: Lexicon): string | null {
  const part = broken.slice(0, 2);
  const near = (isCandidate: (concept: Concept) => boolean) => {
    const names = concepts.filter(isCandidate).flatMap(({ forms }) => forms.filter(({ length }) => length === 2));
    const close = [...new Set(names)].filter((name) => same(name, part) === 1);
    return close.length === 1 ? text.replace(part, close[0]!) : null;
  };
  const place = near(({ sense }) => sense === 'zone');
  return place ?? (isWord(text, text.indexOf(part)) ? null : near(({ url }) => url !== ''));
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
/** Whether the character at a place is part of a longer word, as far as the browser's segmenter knows. */
const isWord = (text: string, at: number) => (segmenter?.segment(text).containing(at)?.segment.length ?? 1) > 1;

function byEar(text: string, { byForm }: Lexicon, { bySound, words, soundsOf }: Sounds): string | null {
  for (let length = Math.min(12, text.length); length > 1; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      if (words.has(part)) continue;
      const heard = keysOf(part, soundsOf).flatMap((key) => bySound.get(key) ?? []);
      const found = heard.filter(
        (word) => byForm.has(word) || (same(word, part) * 2 >= length && !isGrammar(word, part)),
      );
      const value = (word: string) => same(word, part) + (byForm.has(word) ? 0.5 : 0);
      const best = found.sort((a, b) => value(b) - value(a))[0];
      if (best) return text.slice(0, at) + best + text.slice(at + length);
    }
  return null;
}

/** Whether the difference is a verb or a particle (能上 for 能三), which nobody confuses with a part of a name. */
const isGrammar = (word: string, part: string) =>
  [...part].some(
    (character, i) =>
      character !== word[i] &&
      /[的了是有在能会可上下不要用来去到着过把被让给对从和与或及也还很太最更]/u.test(character),
  );

const same = (a: string, b: string) => [...a].filter((character, i) => character === b[i]).length;

const firstDifference = (a: string, b: string) => {
  const at = [...a].findIndex((character, i) => character !== b[i]);
  return at < 0 ? a.length - 1 : at;
};

/** Corrects one wrong, missing, extra or swapped character, in words of three or more characters. */
function byPen(text: string, { byForm, longest }: Lexicon): string | null {
  // A correction must add something: 东湾县 for 东湾票 does not, since 东湾 was understood already.
  const saysMore = (form: string, part: string) =>
    byForm.get(form)!.some(({ forms }) => !forms.some((other) => other.length > 1 && part.includes(fold(other))));
  for (let length = Math.min(longest + 1, text.length); length > 1; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      for (const form of byForm.keys())
        if (
          form.length > 2 &&
          Math.abs(form.length - length) <= 1 &&
          isOneEdit(part, form) &&
          saysMore(form, part) &&
          !isWord(text, at + firstDifference(part, form))
        )
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
