import { basename, relative, resolve, sep } from 'node:path';
import { checkCorpus, type FaultId } from './checks/check-corpus.ts';
import { createCorpus } from './corpus/corpus.ts';
import { parseEntries } from './reading/parse-entries.ts';
import { readFolder } from './reading/read-folder.ts';
import { sortProblems, type Problem } from './schema/problem.ts';

/** A content folder as fault lines show it: from the project's root, or from its own parent if it lies elsewhere. */
export function shownPath(folder: string, projectRoot = process.cwd()): string {
  const inside = relative(projectRoot, resolve(folder)).split(sep).join('/');
  return inside === '' || inside.startsWith('..') ? basename(resolve(folder)) : inside;
}

/** Every fault of a content folder, sorted; an empty list means that it can be built. */
export async function checkContent(folder: string, projectRoot = process.cwd()): Promise<Problem<FaultId>[]> {
  const shownAs = shownPath(folder, projectRoot);
  const { entries, problems } = parseEntries(readFolder(folder, shownAs), shownAs);
  return sortProblems<FaultId>([...problems, ...checkCorpus(createCorpus(entries))]);
}
