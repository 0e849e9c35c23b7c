import { resolve } from 'node:path';
import { root } from '../../scripts/lib/settings.ts';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { openYearbook } from '../../src/open-yearbook.ts';

/** The yearbook of a content folder, given from the project's root, without a build. */
export const assembleFolder = (folder: string): Yearbook => openYearbook(resolve(root, folder)).book;
