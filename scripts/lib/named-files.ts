import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses that pages name, without query and fragment, each with the first page that names it. */
export type NamedAddresses = Map<string, string>;

/** Notes an address of the site that a page names. */
export function note(named: NamedAddresses, address: string, page: string): void {
  const [path = ''] = address.split(/[?#]/);
  if (!named.has(path)) named.set(path, page);
}

/**
 * @throws Error with one sentence where a page names a file that is not in the folder: such a site must not be put up.
 */
export function assertThere(named: NamedAddresses, folder: string): void {
  for (const [path, page] of named) {
    const file = decodeURI(path.endsWith('/') ? `${path}index.html` : path);
    if (existsSync(join(folder, file))) continue;
    throw new Error(`页面 ${page} 指到 ${path}，而它没有画出来。原来的网站没有动，请把这一行告诉维护的人。`);
  }
}
