import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Settings } from './settings.ts';

/** The address in yearbook.yaml, with a closing slash; empty where it has none. */
export function siteAddress({ content }: Pick<Settings, 'content'>): string {
  const file = join(content, 'yearbook.yaml');
  const site: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8'))?.site : null;
  if (typeof site !== 'string' || !URL.canParse(site)) return '';
  return site.endsWith('/') ? site : `${site}/`;
}

/** The path under which 404.html finds the site: YEARBOOK_BASE, else the path of `site` in yearbook.yaml, else `/`. */
export function siteBase({ base, content }: Settings): string {
  if (base) return base;
  const site = siteAddress({ content });
  return site ? new URL(site).pathname : '/';
}
