import { join } from 'node:path';
import { readBook } from '../../scripts/lib/read-book.ts';
import { root } from '../../scripts/lib/settings.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';

/** The yearbook of a content folder, named from the project's root, without a build. */
export const assembleFolder = (folder: string): Yearbook => readBook(join(root, folder));
