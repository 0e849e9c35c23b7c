import { basename, relative, resolve, sep } from 'node:path';

/**
 * A content folder as fault lines name it: from the project's root, or from the folder's own parent where it lies
 * outside.
 */
export function shownPath(folder: string, projectRoot = process.cwd()): string {
  const inside = relative(projectRoot, resolve(folder)).split(sep).join('/');
  return inside === '' || inside.startsWith('..') ? basename(resolve(folder)) : inside;
}
