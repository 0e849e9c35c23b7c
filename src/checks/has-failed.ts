import type { Corpus } from '../corpus/corpus.ts';

/** Whether a file, or a folder above it, has faults of its own: what it would have said is not missing. */
export function hasFailed(path: string, corpus: Corpus): boolean {
  const above = path.lastIndexOf('/');
  return corpus.entries.failed.has(path) || (above > 0 && hasFailed(path.slice(0, above), corpus));
}

/** Whether a folder, one above it or anything inside, but one file, has. */
export const hasFailedWithin = (folder: string, corpus: Corpus, except = '') =>
  hasFailed(folder, corpus) ||
  [...corpus.entries.failed].some((path) => path !== except && path.startsWith(`${folder}/`));

/** Whether anything of a zone has. */
export const isZoneFailed = (corpus: Corpus, zone: string, except = '') =>
  hasFailedWithin(`${corpus.entries.root}/zones/${zone}`, corpus, except);
