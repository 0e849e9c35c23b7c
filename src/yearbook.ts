import { getCollection } from 'astro:content';
import { resolve } from 'node:path';
import { shownPath } from './checking.ts';
import { checkCorpus } from './checks/check-corpus.ts';
import { assembleYearbook } from './model/assemble.ts';
import { createCorpus } from './model/corpus.ts';
import type { Yearbook } from './model/yearbook.ts';
import { parseEntries } from './reading/parse-entries.ts';
import { readContentFile, type ContentFile } from './reading/read-content-file.ts';
import { formatProblem, sortProblems, type Problem } from './schema/problem.ts';

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
  const files: ContentFile[] = [];
  const found: Problem[] = [];
  for (const { id, body = '' } of await getCollection('content')) {
    const { file, problems } = readContentFile(new TextEncoder().encode(body), id);
    if (file) files.push(file);
    found.push(...problems);
  }
  const { entries, problems } = parseEntries(files, root, found);
  const corpus = entries && createCorpus(entries);
  const faults = corpus ? [...problems, ...checkCorpus(corpus)] : problems;
  if (faults.length > 0 || !corpus) throw new Error(sortProblems(faults).map(formatProblem).join('\n'));
  return assembleYearbook(corpus);
}
