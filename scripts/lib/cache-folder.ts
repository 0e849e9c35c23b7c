import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digest, digestOf } from './digest.ts';
import { root } from './settings.ts';

const parent = join(root, 'node_modules', '.cache', 'yearbook');

/** All files that decide what is made of content, and those that decide how it is parsed and proved. */
const code = ['package-lock.json', 'astro.config.mjs', 'src/**/*', 'public/**/*', 'scripts/lib/*.ts'];
const parser = ['package-lock.json', 'src/*.ts', 'src/{reading,markdown,schema,corpus,checks,site}/**/*'];

const known = new Map<string[], string>();

/** A digest of files of the project, and of the place where it stands, for compiled files hold paths. */
function codeDigest(patterns: string[]): string {
  const digestNow = () => {
    const files = globSync(patterns, { cwd: root, withFileTypes: true }).filter((file) => file.isFile());
    return digest([root, digestOf(root, files.map((file) => relative(root, join(file.parentPath, file.name))).sort())]);
  };
  if (!known.has(patterns)) known.set(patterns, digestNow());
  return known.get(patterns)!;
}

/** The folder for Astro's cache in development, named after the content folder and the code. */
export const cacheFolder = (content: string) => join(parent, `${digest([content])}-${codeDigest(code)}`);

/** The folder for the compiled pages, which are the same for all content. */
export const pagesFolder = () => join(parent, `pages-${codeDigest(code)}`);

const keptFolder = (content: string) => join(parent, `kept-${digest([content])}-${codeDigest(parser)}`);

/** Lets content be parsed once for this command and the next ones; where nothing can be kept, it is parsed again. */
export function keepParsed(content: string): void {
  const folder = keptFolder(content);
  process.env.YEARBOOK_KEPT = folder;
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, contentName), content);
  } catch {
    // A disk that is full or may not be written to is no fault of the content.
  }
}

/** The file that says of which content folder something is kept. */
const contentName = '.content';

/** Whether what is kept is of a content folder that is gone. */
function isOrphan(folder: string): boolean {
  const file = join(folder, contentName);
  return existsSync(file) && !existsSync(readFileSync(file, 'utf8'));
}

/** Deletes caches that older code made of the same content, or of the pages, and those of content that is gone. */
export function dropOldCaches(content: string): void {
  if (!existsSync(parent)) return;
  const current = [cacheFolder(content), pagesFolder(), keptFolder(content)];
  const begins = [`${digest([content])}-`, 'pages-', `kept-${digest([content])}-`];
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const isOurs = begins.some((start) => name.startsWith(start));
    if (isOrphan(folder) || (isOurs && !current.includes(folder))) rmSync(folder, { recursive: true, force: true });
  }
}
