import type { Problem } from '../schema/problem.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LocatedClaim } from '../corpus/locations.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { isArticleFailed } from './failed-article.ts';
import { nearest } from './nearest.ts';
import { newNames } from './renamed.ts';
import { problemAt, rule } from './rule.ts';

const ids = ['unknown-article', 'figure-not-in-article', 'words-not-in-article'] as const;
type Found = Problem<(typeof ids)[number]>[];

/** The article named by a record does not state its figure or its words, or there is no such article. */
export const figureNotInArticle = rule(ids, ({ corpus, locations }) => {
  const { articlesOf } = newNames(corpus);
  return [...locations.values()]
    .filter(({ claim }) => !isArticleFailed(claim, corpus))
    .flatMap((located) => problemOf(located, articlesOf, corpus));
});

type Renamed = (zone: ZoneEntries) => Map<string, string>;

function problemOf({ claim, location }: LocatedClaim, renamed: Renamed, { quantities }: Corpus): Found {
  if (!('fault' in location)) return [];
  const { entry, keys, from, figure, name } = claim;
  if (location.fault === 'unknown-article') {
    const ids = claim.zone.articles.map(({ id }) => id);
    const near = renamed(claim.zone).get(from) ?? nearest(from, ids);
    const advice = near ? `请改为“${near}”` : '请改写';
    return [
      problemAt(entry, [...keys, 'from'], 'unknown-article', `发现出处“${from}”，应为本园区的一篇报道，${advice}。`),
    ];
  }
  if (location.fault !== 'absent') return [];
  const { nearest: close, within } = location;
  if (figure !== undefined) {
    // Whether a figure that cannot be read stands there nobody knows; `unreadable-figure` tells what is amiss.
    if (!quantities.parse(figure)) return [];
    const found = within
      ? `第${within.block.index}段（第${within.block.line}行）的“${within.words}”是一个整体，不能只取其中一部分`
      : close
        ? `最接近的是第${close.block.index}段（第${close.block.line}行）的“${close.words}”`
        : '那里没有数字';
    const message = `发现数字“${figure}”，应在报道“${from}”里照写，${found}，请改正数字或出处。`;
    return [problemAt(entry, [...keys, 'figure'], 'figure-not-in-article', message)];
  }
  const found = close ? `最接近的是第${close.block.index}段的“${close.words.slice(0, 30)}”` : '那里没有正文';
  const message = `没有数字的条目应能在报道“${from}”里找到“${name ?? ''}”，${found}，请用 near 写上那一句里的几个字。`;
  return [problemAt(entry, keys, 'words-not-in-article', message)];
}
