import { isArticleFailed } from './failed-article.ts';
import { problemAt, rule } from './rule.ts';

/** The words in `near` do not stand beside the figure, or nowhere in the article. */
export const nearNotInArticle = rule(['near-not-in-article'], ({ corpus, locations }) =>
  [...locations.values()].flatMap(({ claim, location }) => {
    if (!('fault' in location) || location.fault !== 'near-not-in-article' || isArticleFailed(claim, corpus)) return [];
    const { entry, keys, near = '', from, figure } = claim;
    const where = figure === undefined ? `报道“${from}”` : `报道“${from}”里写有“${figure}”的那一段`;
    const message = `发现 near“${near}”，${where}没有这几个字，请照报道的原句改写 near。`;
    return [problemAt(entry, [...keys, 'near'], 'near-not-in-article', message)];
  }),
);
