import type { Claim } from '../corpus/claim.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { hasFailed, hasFailedWithin } from './has-failed.ts';

const articlesOf = ({ id, profile }: ZoneEntries, { entries: { root } }: Corpus) =>
  profile ? `${root}/zones/${id}/articles` : `${root}/unplaced/articles`;

/**
 * Whether the article of a claim has faults of its own. It may then be missing from the corpus or empty, and a fault
 * that follows from this is not reported.
 */
export const isArticleFailed = ({ zone, from }: Pick<Claim, 'zone' | 'from'>, corpus: Corpus) =>
  hasFailed(`${articlesOf(zone, corpus)}/${from}.mdx`, corpus);

/** Whether any article of a zone has faults of its own. */
export const hasFailedArticle = (zone: ZoneEntries, corpus: Corpus) =>
  hasFailedWithin(articlesOf(zone, corpus), corpus);
