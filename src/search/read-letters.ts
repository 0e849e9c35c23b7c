import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { isOneEdit, type Sounds } from './repair.ts';

/** Words by all the ways in which they may be spelt in letters. */
function spellings({ words, soundsOf }: Sounds): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    let spelt = [''];
    for (const character of word) spelt = spelt.flatMap((start) => soundsOf(character).map((sound) => start + sound));
    // Frequent words come first, so that a spelling belongs to the most frequent word.
    for (const letters of spelt.slice(0, 12)) if (!found.has(letters)) found.set(letters, word);
  }
  return found;
}
const cache = new WeakMap<Sounds, Map<string, string>>();

/** Reads letters as the readings of words of the content, with as few words as possible. */
export function spoken(query: string, sounds: Sounds): string | null {
  const letters = fold(query).replaceAll('ü', 'v');
  if (letters.length > 60) return null;
  let spelt = cache.get(sounds);
  if (!spelt) cache.set(sounds, (spelt = spellings(sounds)));
  const best: ({ words: string[]; cost: number } | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 2; end <= letters.length; end += 1)
    for (let start = Math.max(0, end - 30); start <= end - 2; start += 1) {
      const before = best[start];
      const part = letters.slice(start, end);
      const word = spelt.get(part);
      if (!before || (!word && !sounds.syllables.has(part))) continue;
      // A syllable that forms no word with its neighbours says little.
      const cost = before.cost + (word ? 1 : 2.5);
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { words: word ? [...before.words, word] : before.words, cost };
    }
  const { words = [] } = best[letters.length] ?? {};
  const read = words.reduce((sum, word) => sum + word.length, 0);
  return read > 1 && read * 5 >= letters.length ? words.join('') : null;
}

/** The name of a thing that begins with these letters, or differs from them in one letter. */
export function nearLatin(query: string, { concepts }: Lexicon): string | null {
  const letters = fold(query);
  if (letters.length < 4) return null;
  for (const { forms, pinyin } of concepts)
    for (const sound of pinyin) {
      const syllables = sound.split(' ');
      if (
        syllables.length === forms[0]!.length &&
        syllables
          .map(([first]) => first)
          .join('')
          .startsWith(letters)
      )
        return forms[0]!.slice(0, letters.length);
    }
  const near = concepts.find(({ pinyin }) =>
    pinyin.some((sound) => letters.length > 4 && isOneEdit(sound.replaceAll(' ', ''), letters)),
  );
  return near?.forms[0] ?? null;
}
