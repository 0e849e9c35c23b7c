import type { Corpus } from '../corpus/corpus.ts';

/**
 * Whether a file, or a folder above it, has faults of its own. What such a file would have defined must not be reported
 * as missing.
 */
export function hasFailed(path: string, corpus: Corpus): boolean {
  const above = path.lastIndexOf('/');
  return corpus.entries.failed.has(path) || (above > 0 && hasFailed(path.slice(0, above), corpus));
}

/** Whether a folder, a folder above it, or any file in it except `except` has faults of its own. */
export const hasFailedWithin = (folder: string, corpus: Corpus, except = '') =>
  hasFailed(folder, corpus) ||
  [...corpus.entries.failed].some((path) => path !== except && path.startsWith(`${folder}/`));

/** Whether any file of a zone has faults of its own. */
export const isZoneFailed = (corpus: Corpus, zone: string, except = '') =>
  hasFailedWithin(`${corpus.entries.root}/zones/${zone}`, corpus, except);
