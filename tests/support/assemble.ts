import { join } from 'node:path';
import { root } from '../../scripts/lib/settings.ts';
import { assembleYearbook } from '../../src/model/assemble.ts';
import { createCorpus } from '../../src/model/corpus.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { parseEntries } from '../../src/reading/parse-entries.ts';
import { readFolder } from '../../src/reading/read-folder.ts';

/** The yearbook of a content folder, named from the project's root, without a build. */
export function assembleFolder(folder: string): Yearbook {
  const read = readFolder(join(root, folder), folder);
  const { entries } = parseEntries(read, folder);
  if (!entries) throw new Error(`${folder} has faults: run npm run check`);
  return assembleYearbook(createCorpus(entries));
}
