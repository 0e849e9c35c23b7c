import type { Claim } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ZoneEntries } from '../schema/entry.ts';

/** Whether a file, or a folder above it, has faults of its own. */
export const hasFailed = (path: string, { entries: { failed } }: Corpus) =>
  [...failed].some((wrong) => `${path}/`.startsWith(`${wrong}/`));

const articlesOf = ({ id, profile }: ZoneEntries, root: string) =>
  profile ? `${root}/zones/${id}/articles` : `${root}/unplaced/articles`;

/** An article with faults of its own may be missing from the corpus, or empty: those are told, not their echo. */
export const isArticleFailed = ({ zone, from }: Claim, corpus: Corpus) =>
  hasFailed(`${articlesOf(zone, corpus.entries.root)}/${from}.mdx`, corpus);

/** Whether any article of a zone, or the folder of all, has faults of its own. */
export function hasFailedArticle(zone: ZoneEntries, corpus: Corpus): boolean {
  const articles = articlesOf(zone, corpus.entries.root);
  return hasFailed(articles, corpus) || [...corpus.entries.failed].some((path) => path.startsWith(`${articles}/`));
}
