/** Whether an address begins at the site's root. */
export const isOwnAddress = (address: string) => /^\/(?!\/)/.test(address);

/**
 * An address as a link from `page`: `/zones/x/#p1` on `/zones/x/articles/y/` becomes `../../index.html#p1`. It names
 * the file that a server would add, because a browser that reads the site from a folder would show a list of files
 * instead.
 */
export function relativeAddress(address: string, page: string): string {
  if (!isOwnAddress(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const here = page.slice(0, page.lastIndexOf('/') + 1);
  if (path === here && rest.startsWith('#')) return rest;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const [from, to] = [here.split('/').slice(1, -1), file.split('/').slice(1)];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return `${'../'.repeat(from.length - shared)}${to.slice(shared).join('/')}${rest}`;
}
