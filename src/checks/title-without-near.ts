import { problemAt, rule } from './rule.ts';

/**
 * The title of an event that has no word in common with the words by which `near` finds its sentence: it tells of something
 * else. Where `near` only names a day, with the sentence itself.
 */
export const titleWithoutNear = rule(['title-without-near'], ({ locations }) =>
  [...locations.values()].flatMap(({ claim: { entry, keys, name: title, near }, location }) => {
    if (keys[0] !== 'events' || keys.length > 2 || !title || !near || !('spot' in location)) return [];
    const said = isTime(near) ? location.spot.sentence.text : near;
    if (shareWord(title, said)) return [];
    const message = `发现标题“${title}”，与 near“${near}”没有一个相同的词，应说 near 所在那一句里的事，请改正标题，或把 near 改成那一句里说这件事的几个字。`;
    return [problemAt(entry, [...keys, 'title'], 'title-without-near', message)];
  }),
);

const isTime = (words: string) =>
  /^[\d一二三四五六七八九十〇年月日时上下午季度半以来起初末底旬前后至—\-~.]+$/u.test(words);

/** Two Chinese characters in a row, or a whole number or Latin word. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run)
      ? Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => run.slice(at, at + 2))
      : [run.toLowerCase()],
  );

function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}
