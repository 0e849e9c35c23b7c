import { fold } from './fold.ts';
import type { Concept, Lexicon } from './lexicon.ts';

/** How much of a name is in what was typed: its characters, or the beginning of its sounds. */
function likeness({ forms, pinyin }: Concept, typed: string): number {
  const characters = new Set(typed);
  const written = forms.slice(0, 3).map((form) => {
    const folded = [...fold(form)];
    const shared = folded.filter((character) => characters.has(character)).length;
    return shared / Math.max(folded.length, Math.min(typed.length, 4));
  });
  const spoken = pinyin.map((sound) => {
    const letters = sound.replaceAll(' ', '');
    let same = 0;
    while (same < letters.length && letters[same] === typed[same]) same += 1;
    return same > 1 ? same / Math.max(letters.length, typed.length) : 0;
  });
  return Math.max(0, ...written, ...spoken);
}

export interface Near {
  zones: Concept[];
  others: Concept[];
}

/** Where nothing was found: the zones, firms and terms whose names are nearest; none where none is near. */
export function nearest(query: string, { concepts, variants }: Lexicon): Near {
  const typed = [...fold(query)].map((character) => variants.get(character) ?? character).join('');
  const near = concepts
    .filter(({ url }) => url)
    .map((concept) => ({ concept, value: likeness(concept, typed) }))
    .filter(({ value }) => value >= 0.3)
    .sort((a, b) => b.value - a.value)
    .map(({ concept }) => concept);
  return {
    zones: near.filter(({ sense }) => sense === 'zone').slice(0, 3),
    others: near.filter(({ sense }) => sense !== 'zone').slice(0, 5),
  };
}
