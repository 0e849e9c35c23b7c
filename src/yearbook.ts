import { getCollection } from 'astro:content';
import { resolve } from 'node:path';
import { shownPath } from './checking.ts';
import { checkCorpus } from './checks/check-corpus.ts';
import { assembleYearbook } from './model/assemble.ts';
import { createCorpus } from './corpus/corpus.ts';
import type { Yearbook } from './model/yearbook.ts';
import { parseEntries } from './reading/parse-entries.ts';
import { readContentFile } from './reading/read-content-file.ts';
import type { ReadFolder } from './reading/read-folder.ts';
import type { Size } from './reading/picture-size.ts';
import { formatProblem, sortProblems } from './schema/problem.ts';

let yearbook: Promise<Yearbook> | null = null;

/**
 * The one function that pages call: the whole book, assembled once.
 * @throws Error with every fault line where the content has faults, so that nothing wrong is ever rendered.
 */
export function getYearbook(): Promise<Yearbook> {
  yearbook ??= assemble();
  return yearbook;
}

async function assemble(): Promise<Yearbook> {
  const root = shownPath(resolve(process.env.YEARBOOK_CONTENT ?? 'content'));
  const read: ReadFolder = { files: [], pictures: [], problems: [] };
  for (const { id, body, data } of await getCollection('content')) {
    if (body === undefined) read.pictures.push({ path: id, ...(data as Size) });
    else addFile(read, readContentFile(new TextEncoder().encode(body), id));
  }
  const { entries, problems } = parseEntries(read, root);
  const corpus = createCorpus(entries);
  const faults = [...problems, ...checkCorpus(corpus)];
  if (faults.length > 0) throw new Error(sortProblems(faults).map(formatProblem).join('\n'));
  return assembleYearbook(corpus);
}

function addFile(read: ReadFolder, { file, problems }: ReturnType<typeof readContentFile>): void {
  if (file) read.files.push(file);
  read.problems.push(...problems);
}
