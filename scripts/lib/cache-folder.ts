import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest, digestOf } from './digest.ts';
import { root } from './settings.ts';

const parent = join(root, 'node_modules', '.cache', 'yearbook');

/**
 * Where pages are drawn, before they are carried to where the new site waits: Astro renames files from the project into
 * its output, and no system renames from one disk to another.
 */
export const drawingFolder = join(parent, 'drawing');

/** Everything that decides how content becomes HTML. */
const codeDigest = () => digestOf(root, ['package-lock.json', ...globSync('src/**/*.ts', { cwd: root }).sort()]);

/** Where Astro keeps what it parsed, named after the content folder and the code that parsed it. */
export const cacheFolder = (content: string) => join(parent, `${digest([content])}-${codeDigest()}`);

/** Drops what older code parsed of the same content. */
export function dropOldCaches(content: string): void {
  const [mine, current] = [`${digest([content])}-`, cacheFolder(content)];
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (name.startsWith(mine) && folder !== current) rmSync(folder, { recursive: true, force: true });
  }
}
