import { problemAt, rule } from './rule.ts';

/** A label that a zone's report is said to use, where the sentence that it names has other words. */
export const labelWords = rule(['label-not-in-sentence'], ({ locations }) =>
  [...locations.values()].flatMap(({ claim: { entry, keys, name, zone }, location }) => {
    if (keys[0] !== 'industries' || entry !== zone.profile || !('spot' in location)) return [];
    const { sentence, block } = location.spot;
    if (!name || sentence.text.includes(name)) return [];
    const message = `发现说法“${name}”，所指的那一句（第${block.index}段，第${block.line}行）没有这几个字，应照报道自己的说法写，请改正 words，或用 near 指明另一句。`;
    return [problemAt(entry, [...keys, 'words'], 'label-not-in-sentence', message)];
  }),
);
