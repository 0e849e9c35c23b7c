import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses that pages name, as they are written, each with the first page that names it. */
export type NamedAddresses = Map<string, string>;

/**
 * @throws Error with one sentence where a page names a file that is not in the folder: such a site must not be put up.
 */
export function assertThere(named: NamedAddresses, folder: string): void {
  const seen = new Set<string>();
  for (const [address, page] of named) {
    const [path = ''] = address.split(/[?#]/);
    if (seen.has(path)) continue;
    seen.add(path);
    const file = decodeURI(path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(join(folder, file))) continue;
    throw new Error(`页面 ${page} 指到 ${path}，而它没有画出来。原来的网站没有动，请把这一行告诉维护的人。`);
  }
}
