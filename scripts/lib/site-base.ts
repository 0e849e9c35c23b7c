import { join } from 'node:path';
import { limits } from '../../src/markdown/limits.ts';
import { readBytes } from '../../src/reading/read-bytes.ts';
import { readContentFile } from '../../src/reading/read-content-file.ts';
import { yearbookSchema } from '../../src/schema/yearbook.ts';
import type { Settings } from './settings.ts';

/** The address in yearbook.yaml, with a closing slash; empty where it has none. Content may come unchecked: to preview. */
export function siteAddress(content: string): string {
  const read = readBytes(join(content, 'yearbook.yaml'), limits.fileBytes);
  const file = 'bytes' in read ? readContentFile(read.bytes, 'yearbook.yaml').file : null;
  return yearbookSchema.safeParse(file?.data).data?.site ?? '';
}

/** The path under which 404.html finds the site: YEARBOOK_BASE, else the path of `site:` in yearbook.yaml, else `/`. */
export const siteBase = ({ base }: Settings, site: string): string => base ?? (site ? new URL(site).pathname : '/');
