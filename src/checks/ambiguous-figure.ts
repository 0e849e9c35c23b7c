import { problemAt, type Rule } from './rule.ts';

/** The figure, or the words, stand in more than one sentence: the record does not say which. */
export const ambiguousFigure: Rule = ({ locations }) =>
  [...locations.values()].flatMap(({ claim, location }) => {
    if (!('fault' in location) || location.fault !== 'ambiguous') return [];
    const { entry, keys, figure, near, name, from } = claim;
    const places = location.spots.map(({ block, sentence }) => `第${block.index}段“${sentence.text.slice(0, 14)}…”`);
    const words = figure ?? near ?? name ?? '';
    const message = `“${words}”在报道“${from}”里不止一处（${[...new Set(places)].join('、')}），应指明一处，请用 near 写上那一句独有的几个字。`;
    return [problemAt(entry, figure === undefined ? keys : [...keys, 'figure'], 'ambiguous-figure', message)];
  });
