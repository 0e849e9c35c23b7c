import { assembleYearbook } from '../../src/model/assemble.ts';
import { createCorpus } from '../../src/model/corpus.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { parseEntries } from '../../src/reading/parse-entries.ts';
import { readFolder } from '../../src/reading/read-folder.ts';

/** The whole book of a content folder, as pages get it. */
export function yearbookOf(folder: string): Yearbook {
  const { entries } = parseEntries(readFolder(folder, folder), folder);
  if (!entries) throw new Error(`${folder} cannot be read`);
  return assembleYearbook(createCorpus(entries));
}
