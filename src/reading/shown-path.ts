import { basename, relative, resolve, sep } from 'node:path';

/** A content folder as fault lines show it: from the project's root, or from its own parent if it lies elsewhere. */
export function shownPath(folder: string, projectRoot = process.cwd()): string {
  const inside = relative(projectRoot, resolve(folder)).split(sep).join('/');
  return inside === '' || inside.startsWith('..') ? basename(resolve(folder)) : inside;
}
