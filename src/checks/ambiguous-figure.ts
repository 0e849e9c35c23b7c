import type { Spot } from '../corpus/locate.ts';
import { isRemnant } from '../corpus/claim.ts';
import { problemAt, rule } from './rule.ts';

/** The figure or the words of a record stand in more than one sentence, so that it is unclear which one is meant. */
export const ambiguousFigure = rule(['ambiguous-figure'], ({ locations }) =>
  [...locations.values()].flatMap(({ claim, location }) => {
    // The record that it belongs to may tell which is meant.
    if (!('fault' in location) || location.fault !== 'ambiguous' || isRemnant(claim)) return [];
    const { entry, keys, figure, near, name, from } = claim;
    const words = figure ?? near ?? name ?? '';
    const message = `“${words}”在报道“${from}”里不止一处（${placesOf(location.spots)}），应指明一处，请用 near 写上那一句独有的几个字。`;
    const field = figure !== undefined ? ['figure'] : near !== undefined ? ['near'] : [];
    return [problemAt(entry, [...keys, ...field], 'ambiguous-figure', message)];
  }),
);

/** The first few different sentences. */
function placesOf(spots: Spot[]): string {
  const sentences = new Map(spots.map(({ block, sentence }) => [sentence, block.index]));
  const places = [...sentences].slice(0, 4).map(([{ text }, index]) => `第${index}段“${text.slice(0, 14)}…”`);
  return `${places.join('、')}${sentences.size > 4 ? '等' : ''}`;
}
