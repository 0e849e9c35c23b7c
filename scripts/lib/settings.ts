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
const ours = ['.git', 'node_modules', 'public', 'scripts', 'src', 'tests'];

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

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const content = real(resolve(root, environment.YEARBOOK_CONTENT || 'content'));
  const out = real(resolve(root, environment.YEARBOOK_OUT || 'dist'));
  if (!isFolder(content)) throw new Refusal(`没有内容文件夹“${shown(content)}”：请检查 YEARBOOK_CONTENT。`);
  const overlaps = holds(content, out) || holds(out, content) || holds(out, root);
  if (overlaps || ours.some((name) => holds(join(root, name), out))) {
    throw new Refusal(`输出文件夹 ${shown(out)} 与内容或项目本身重叠：请另选 YEARBOOK_OUT。`);
  }
  return { content, out, base: readBase(environment.YEARBOOK_BASE) };
}
