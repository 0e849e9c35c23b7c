import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Refusal } from './refusal.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What is built, where to, and under which path it is served. */
export interface Settings {
  content: string;
  out: string;
  /** Begins and ends with a slash; null where YEARBOOK_BASE is not set. */
  base: string | null;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** A path as people write it: relative to the project's root if it lies inside. */
export function shown(path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') || inside === '' ? path : inside.replaceAll(sep, '/');
}

/** A path with its links followed as far as it exists, so that two names of one folder are equal. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), path.slice(dirname(path).length));
}

/** Folders of the project that a site may not be written to. */
const ours = ['.git', 'content', 'docs', 'node_modules', 'public', 'scripts', 'src', 'tests'];

const holds = (folder: string, path: string) =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function readBase(value: string | undefined): string | null {
  if (!value) return null;
  // Whether a value can be a path of addresses; a browser reads `..` and `%2e%2e` as the folder above.
  const isPath =
    /^\/(?:(?:[\w.~-]|%[\da-f]{2})+\/?)*$/i.test(value) && new URL(value, 'http://host').pathname === value;
  if (!isPath || value.length > 200) {
    throw new Refusal(`YEARBOOK_BASE 是“${value}”，应为以 / 开头的路径，如 /yearbook/。`);
  }
  return value.endsWith('/') ? value : `${value}/`;
}

/** A folder from the environment, as somebody meant it. */
function readFolderName(name: string, value: string | undefined, usual: string): string {
  if (value !== undefined && value !== '' && value.trim() !== value) {
    throw new Refusal(`${name} 是“${value}”，前后有空白，应为文件夹的路径，请去掉空白。`);
  }
  if (/\p{Cc}/u.test(value ?? '')) {
    throw new Refusal(`${name} 里有换行一类的控制字符，应为文件夹的路径，请另写。`);
  }
  return real(resolve(root, value || usual));
}

/** The folders above a path, and itself, from below. */
const upwards = (path: string): string[] => [path, ...(dirname(path) === path ? [] : upwards(dirname(path)))];

/** @throws Refusal where a site may not be written. */
function assertOutside(out: string, content: string): void {
  const overlaps = holds(content, out) || holds(out, content) || holds(out, root);
  if (overlaps || ours.some((name) => holds(join(root, name), out))) {
    throw new Refusal(`输出文件夹 ${shown(out)} 与内容或项目本身重叠：请另选 YEARBOOK_OUT。`);
  }
  const book = upwards(out).find((folder) => existsSync(join(folder, 'yearbook.yaml')));
  if (book) {
    throw new Refusal(`输出文件夹 ${shown(out)} 在一部年鉴的内容 ${shown(book)} 里：请另选 YEARBOOK_OUT。`);
  }
  const above = upwards(dirname(out)).find((path) => existsSync(path))!;
  if (!statSync(above).isDirectory()) {
    throw new Refusal(`输出文件夹 ${shown(out)} 的上面 ${shown(above)} 是文件，不是文件夹：请另选 YEARBOOK_OUT。`);
  }
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const content = readFolderName('YEARBOOK_CONTENT', environment.YEARBOOK_CONTENT, 'content');
  const out = readFolderName('YEARBOOK_OUT', environment.YEARBOOK_OUT, 'dist');
  if (!isFolder(content)) throw new Refusal(`没有内容文件夹“${shown(content)}”：请检查 YEARBOOK_CONTENT。`);
  assertOutside(out, content);
  return { content, out, base: readBase(environment.YEARBOOK_BASE) };
}

/**
 * The compiler takes these characters of a path for parts of an address or of code, and a site without style sheets could
 * come of it.
 * @throws Refusal where the project's own folder has one in its path.
 */
export function assertCompilable(folder = root): void {
  const found = /[%#?"*]|\p{Cc}/u.exec(folder)?.[0] ?? (sep === '/' && folder.includes('\\') ? '\\' : null);
  if (found === null) return;
  throw new Refusal(`项目所在的文件夹 ${folder} 名字里有“${found}”，页面编不成：请改名，或把项目移到别处。`);
}
