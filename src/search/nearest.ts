import { fold } from './fold.ts';
import type { Concept, Lexicon } from './lexicon.ts';

/** How much of a name was typed, from 0 to 1: by its characters, or by the beginning of its reading. */
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

/** The zones, firms and terms with the nearest names, for a question that found nothing. */
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
