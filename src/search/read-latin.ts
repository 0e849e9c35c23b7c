import type { Concept, Lexicon } from './lexicon.ts';

const together = (pinyin: string) => pinyin.replaceAll(' ', '').replaceAll('ü', 'v');
const initials = (pinyin: string) =>
  pinyin
    .split(' ')
    .map((syllable) => syllable[0])
    .join('');

const order = ['zone', 'city', 'industry', 'term', 'company', 'indicator', 'product', 'type', 'project'];
const bySense = (a: Concept, b: Concept) => order.indexOf(a.sense) - order.indexOf(b.sense);

/** Concepts by their readings, whole or as the first letters of two or more syllables. */
function soundsOf({ concepts }: Lexicon): Map<string, Concept[]> {
  const found = new Map<string, Concept[]>();
  const add = (key: string, concept: Concept) => {
    const list = found.get(key) ?? [];
    if (!list.includes(concept)) found.set(key, [...list, concept].sort(bySense));
  };
  for (const concept of concepts) for (const pinyin of concept.pinyin) add(together(pinyin), concept);
  for (const concept of concepts)
    for (const pinyin of concept.pinyin)
      if (!found.has(initials(pinyin)) || initials(pinyin).length > 1) add(initials(pinyin), concept);
  return found;
}

const cache = new WeakMap<Lexicon, Map<string, Concept[]>>();

/** Reads Latin letters as the pinyin or the initials of concepts; null where a part cannot be read. */
export function readLatin(text: string, lexicon: Lexicon): Concept[][] | null {
  let sounds = cache.get(lexicon);
  if (!sounds) cache.set(lexicon, (sounds = soundsOf(lexicon)));
  const letters = text.replaceAll("'", '').replaceAll('ü', 'v');
  const short = letters.replace(/(?:jingji)?(?:jishu)?(?:kaifaqu|jingkaiqu|gaoxinqu|shifanqu|kfq|jkq)$/, '');
  const whole = sounds.get(letters) ?? sounds.get(short);
  if (whole) return [sameSense(whole)];
  const best: (Concept[][] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end - 3; start += 1) {
      const [before, here] = [best[start], sounds.get(letters.slice(start, end))];
      if (before && here && (!best[end] || before.length + 1 < best[end]!.length))
        best[end] = [...before, sameSense(here)];
    }
  }
  return best[letters.length] ?? null;
}

const sameSense = (concepts: Concept[]) => concepts.filter(({ sense }) => sense === concepts[0]!.sense);
