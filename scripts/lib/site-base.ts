import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Settings } from './settings.ts';

/** The path under which 404.html finds the site: YEARBOOK_BASE, else the path of `site` in yearbook.yaml, else `/`. */
export function siteBase({ base, content }: Settings): string {
  if (base) return base;
  const file = join(content, 'yearbook.yaml');
  const site: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8'))?.site : null;
  const path = typeof site === 'string' && URL.canParse(site) ? new URL(site).pathname : '/';
  return path.endsWith('/') ? path : `${path}/`;
}
