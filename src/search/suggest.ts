import { fold } from './fold.ts';
import type { Concept, Lexicon, Sense } from './lexicon.ts';

export interface Suggestion {
  text: string;
  sense: Sense;
}

export const senseLabels: Record<Sense, string> = {
  zone: '园区', city: '市', type: '类型', company: '企业', term: '名词', industry: '产业', indicator: '指标', product: '产品', project: '项目',
  related: '相关',
}; // prettier-ignore

/** How well a concept fits what was typed so far; 0 where it does not. */
function fit({ forms, pinyin }: Concept, typed: string): number {
  const folded = forms.map(fold);
  if (folded.some((form) => form.startsWith(typed))) return 3;
  const sounds = pinyin.flatMap((sound) => [
    sound.replaceAll(' ', ''),
    sound
      .split(' ')
      .map(([first]) => first)
      .join(''),
  ]);
  if (sounds.some((sound) => sound.startsWith(typed))) return 2;
  return typed.length > 1 && folded.some((form) => form.includes(typed)) ? 1 : 0;
}

/** Up to eight words of the lexicon that what was typed can be completed to. */
export function suggest(query: string, { concepts, variants }: Lexicon): Suggestion[] {
  const typed = [...fold(query)].map((character) => variants.get(character) ?? character).join('');
  if (!typed) return [];
  const fitting = concepts.map((concept) => ({ concept, value: fit(concept, typed) })).filter(({ value }) => value > 0);
  return fitting
    .sort((a, b) => b.value - a.value)
    .slice(0, 8)
    .map(({ concept: { forms, sense } }) => ({ text: forms[0]!, sense }));
}
