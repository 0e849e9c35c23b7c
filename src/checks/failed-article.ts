import type { Claim } from '../model/claim.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ZoneEntries } from '../schema/entry.ts';

const articlesOf = ({ id, profile }: ZoneEntries, root: string) =>
  profile ? `${root}/zones/${id}/articles/` : `${root}/unplaced/articles/`;

/** An article with faults of its own may be missing from the corpus, or empty: those are told, not their echo. */
export const isArticleFailed = ({ zone, from }: Claim, { entries: { root, failed } }: Corpus) =>
  failed.has(`${articlesOf(zone, root)}${from}.mdx`);

/** Whether any article of a zone has faults of its own. */
export const hasFailedArticle = (zone: ZoneEntries, { entries: { root, failed } }: Corpus) =>
  [...failed].some((path) => path.startsWith(articlesOf(zone, root)));
