import type { Corpus } from '../corpus/corpus.ts';
import type { ZoneEntries } from '../schema/entry.ts';
import { isListName, listNames } from '../schema/zone-lists.ts';

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

/** Whether a file had faults where it would have defined an id: then nobody can say that nothing bears it. */
export function isLost(path: string, id: string, corpus: Corpus): boolean {
  const ids = corpus.entries.lost.get(path);
  return hasFailed(path, corpus) || (ids !== undefined && (ids.has('') || ids.has(id)));
}

/** The same of what is on a zone's page, or of one of its lists. */
export const isItemLost = ({ id: zone, profile }: ZoneEntries, id: string, corpus: Corpus, names = listNames) =>
  names.some((name) =>
    isLost(`${corpus.entries.root}/${profile ? `zones/${zone}` : 'unplaced'}/${name}.mdx`, id, corpus),
  );

/** What could not be read may be the page, or the thing on it, that a link leads to; `from` is the file of the link. */
export function isPageLost(corpus: Corpus, zone: string, path: string, fragment: string, from: string): boolean {
  const { root, lost } = corpus.entries;
  const folder = `${root}/zones/${zone}`;
  const article = /\/articles\/([^/]+)\//.exec(path)?.[1];
  const file = `${folder}/articles/${article}.mdx`;
  if (article) return from !== file && hasFailed(file, corpus);
  const isSectionLost = isListName(fragment) && lost.has(`${folder}/${fragment}.mdx`);
  return isSectionLost || isFactLost(corpus, zone, fragment) || hasFailed(`${folder}/profile.mdx`, corpus);
}

/** Whether a thing on a zone's page is; nodes are `chain-node` there. */
export function isFactLost(corpus: Corpus, id: string, item: string): boolean {
  const zone = corpus.all.find((candidate) => candidate.id === id);
  const { root, lost } = corpus.entries;
  if (!zone) return hasFailed(`${root}/zones/${id}`, corpus);
  const nodes = [...(lost.get(`${root}/zones/${id}/chains.mdx`) ?? [])].map((node) => node.replace('/', '-'));
  return nodes.includes(item) || isItemLost(zone, item, corpus);
}
