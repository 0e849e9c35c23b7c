import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest, digestOf } from './digest.ts';
import { root } from './settings.ts';

const parent = join(root, 'node_modules', '.cache', 'yearbook');

/** All files that decide what is made of content. */
const code = ['package-lock.json', 'astro.config.mjs', 'src/**/*', 'public/**/*', 'scripts/lib/*.ts'];

let known: string | undefined;

/** A digest of the code, and of the place where it stands, for compiled files hold paths. */
function codeDigest(): string {
  const files = globSync(code, { cwd: root, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => relative(root, join(file.parentPath, file.name))).sort();
  return (known ??= digest([root, digestOf(root, paths)]));
}

/** The folder for Astro's cache in development, named after the content folder and the code. */
export const cacheFolder = (content: string) => join(parent, `${digest([content])}-${codeDigest()}`);

/** The folder for the compiled pages, which are the same for all content. */
export const pagesFolder = () => join(parent, `pages-${codeDigest()}`);

/** Deletes caches that older code made of the same content, or of the pages. */
export function dropOldCaches(content: string): void {
  if (!existsSync(parent)) return;
  const [current, begins] = [
    [cacheFolder(content), pagesFolder()],
    [`${digest([content])}-`, 'pages-'],
  ];
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const isOurs = begins.some((start) => name.startsWith(start));
    if (isOurs && !current.includes(folder)) rmSync(folder, { recursive: true, force: true });
  }
}
