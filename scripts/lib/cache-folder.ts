import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestOf } from './digest.ts';
import { root } from './settings.ts';

const parent = join(root, 'node_modules', '.cache', 'yearbook');

/**
 * The folder in which Astro draws the pages before they are moved beside the output. It lies in the project, because
 * Astro renames files from the project into its output, and a rename cannot cross disks.
 */
export const drawingFolder = join(parent, 'drawing');

/** A digest of everything that decides how content becomes HTML. */
const codeDigest = () => digestOf(root, ['package-lock.json', ...globSync('src/**/*.ts', { cwd: root }).sort()]);

/** The folder for Astro's cache, named after the content folder and the code. */
export const cacheFolder = (content: string) => join(parent, `${digest([content])}-${codeDigest()}`);

/** Deletes caches that older code made of the same content. */
export function dropOldCaches(content: string): void {
  const [mine, current] = [`${digest([content])}-`, cacheFolder(content)];
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (name.startsWith(mine) && folder !== current) rmSync(folder, { recursive: true, force: true });
  }
}
