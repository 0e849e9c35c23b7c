import { shownPath } from '../../src/checking.ts';
import { assembleYearbook } from '../../src/model/assemble.ts';
import { createCorpus } from '../../src/corpus/corpus.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { parseEntries } from '../../src/reading/parse-entries.ts';
import { readFolder } from '../../src/reading/read-folder.ts';

/** The yearbook of a content folder that passed the checks, without Astro. */
export function readBook(content: string): Yearbook {
  const shownAs = shownPath(content);
  const { entries, problems } = parseEntries(readFolder(content, shownAs), shownAs);
  if (problems.length > 0) throw new Error('内容有错：请先运行 npm run check');
  return assembleYearbook(createCorpus(entries));
}
