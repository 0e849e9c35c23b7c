import { ascending, sum } from 'd3-array';
import { createHash } from 'node:crypto';
import { accessSync, constants, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../schema/entry.ts';
import type { FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import type { Said } from '../markdown/fault.ts';
import { limits } from '../markdown/limits.ts';
import { hostFolder, isJunk } from './host-folder.ts';
import { isLeftByTool } from './left-by-tools.ts';
import { readBytes } from './read-bytes.ts';
import { vetFileName } from './vet-file-name.ts';
import { pictureBytes, vetPicture } from './vet-picture.ts';

/** A text file as it is on the disk. */
export interface RawFile {
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  digest: string;
}

export interface ReadFolder {
  files: RawFile[];
  /** The pictures; their paths have the same form as those of files. */
  pictures: Picture[];
  /** The years of the volumes that are kept in `volumes/`, in order. */
  closedVolumes: number[];
  problems: Problem<FileFault>[];
}

const mostFolders = 5;
const mostFiles = 100_000;
/**
 * The most bytes of text in a folder: 2,500 zones have about ninety million.
 */
const mostText = 256 * 1024 * 1024;

/**
 * Reads a content folder in a fixed order. `shownAs` replaces it in paths. Links are refused, not followed, so nothing
 * outside the folder is read.
 */
export function readFolder(folder: string, shownAs: string): ReadFolder {
  const result: ReadFolder = { files: [], pictures: [], closedVolumes: [], problems: [] };
  const say = (path: string, fault: Said) => void result.problems.push({ path, line: 1, column: 1, ...fault });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    say(shownAs, missingFolder(shownAs));
    return result;
  }
  if (!isReadable(folder)) {
    say(shownAs, closed);
    return result;
  }
  const paths: string[] = [];
  const emptyZones = new Set<string>();
  const overflow = walk(folder, [], (parts, entry) => {
    const volume = keptVolume(parts, entry);
    if (volume) {
      if (volume.year !== null) result.closedVolumes.push(volume.year);
      return entry.isDirectory();
    }
    const path = [shownAs, ...parts.map(visible)].join('/');
    if (parts[0] === hostFolder && (parts.length > 1 || entry.isDirectory())) {
      const fault = vetKind(entry);
      if (fault) say(path, fault);
      return !fault;
    }
    const fault =
      vetEntry(parts, entry) ?? (entry.isDirectory() && !isReadable(join(folder, ...parts)) ? closed : null);
    const [room, zone = ''] = parts;
    if (!entry.isDirectory()) emptyZones.delete(zone);
    else if (!fault && room === 'zones' && parts.length === 2) emptyZones.add(zone);
    if (fault) say(path, fault);
    else if (entry.isFile()) paths.push(parts.join('/'));
    return !fault;
  });
  if (overflow) say(shownAs, tooManyFiles);
  for (const zone of emptyZones) say(`${shownAs}/zones/${zone}/profile.mdx`, emptyZone(zone));
  if (sizeOf(paths.filter(isText), folder) > mostText) {
    say(shownAs, tooMuchText);
    return result;
  }
  for (const path of paths) readOne(join(folder, path), `${shownAs}/${path}`, result);
  return result;
}

const isText = (path: string) => /\.(?:yaml|mdx)$/.test(path);

const sizeOf = (paths: string[], folder: string) =>
  sum(paths, (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.size);

/** The folder of closed volumes and its files, which the build opens: a zip and its hash for each year. */
function keptVolume([room, name, ...deeper]: string[], entry: Dirent): { year: number | null } | null {
  if (room !== 'volumes' || deeper.length > 0 || entry.isSymbolicLink()) return null;
  if (name === undefined) return entry.isDirectory() ? { year: null } : null;
  const [, year, kind] = /^(\d{4})\.(zip|sha256)$/.exec(name) ?? [];
  return entry.isFile() && year ? { year: kind === 'zip' ? Number(year) : null } : null;
}

/** Whether a folder can be listed. */
function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const byName = (a: Dirent, b: Dirent) => ascending(a.name, b.name);

/** Calls `visit` for each entry, in the order of code points; gives true if it stopped at the bound. */
function walk(
  folder: string,
  above: string[],
  visit: (parts: string[], entry: Dirent) => boolean,
  seen = { files: 0 },
): boolean {
  const entries = readdirSync(join(folder, ...above), { withFileTypes: true }).sort(byName);
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (above[0] === hostFolder ? isJunk(entry.name) : isLeftByTool(entry.name, names, above.length === 0)) continue;
    if ((seen.files += 1) > mostFiles) return true;
    const parts = [...above, entry.name];
    if (visit(parts, entry) && entry.isDirectory() && walk(folder, parts, visit, seen)) return true;
  }
  return false;
}

/** A name with a line feed or a direction mark would break the line that tells of it. */
const visible = (name: string) => name.replace(/[\p{Cc}\p{Cf}\s]/gu, '?');

const missingFolder = (shownAs: string): Said => ({
  rule: 'missing-folder',
  message: `没有文件夹“${shownAs}”，应为内容所在的文件夹，请检查路径。`,
});
const emptyZone = (zone: string): Said => ({
  rule: 'missing-file',
  message: `园区“${zone}”的文件夹是空的，应有 profile.mdx，请新建这个文件，或移走空文件夹。`,
});
const tooManyFiles: Said = {
  rule: 'too-many-files',
  message: `发现文件超过${mostFiles}个，应在${mostFiles}个以内，请拆成几部年鉴。`,
};
const tooMuchText: Said = {
  rule: 'too-much-text',
  message: `发现文字合计超过${mostText / 1024 / 1024}MiB，应在这以内，请拆成几部年鉴。`,
};
const symlink: Said = { rule: 'symlink', message: '发现符号链接，应为文件本身，请把文件放进来。' };
const closed: Said = { rule: 'unreadable-file', message: '发现文件夹打不开，应为可读的文件夹，请检查权限。' };
const special: Said = { rule: 'special-file', message: '发现设备或管道，应为普通文件，请移到内容文件夹外面。' };
const tooManyFolders = (depth: number): Said => ({
  rule: 'nested-too-deep',
  message: `发现文件夹套了${depth}层，应在${mostFolders}层以内，请减少层次。`,
});

function vetKind(entry: Dirent): Said | null {
  if (entry.isSymbolicLink()) return symlink;
  return entry.isFile() || entry.isDirectory() ? null : special;
}

function vetEntry(parts: string[], entry: Dirent): Said | null {
  const fault = vetKind(entry);
  if (fault) return fault;
  if (entry.isDirectory() && parts.length > mostFolders) return tooManyFolders(parts.length);
  return vetFileName(entry.name, entry.isDirectory() ? 'folder' : parts.at(-2) === 'pictures' ? 'picture' : 'text');
}

function readOne(file: string, path: string, { files, pictures, problems }: ReadFolder): void {
  const isPicture = !isText(path);
  const read = readBytes(file, isPicture ? pictureBytes : limits.fileBytes);
  const refuse = (fault: Said) => void problems.push({ path, line: 1, column: 1, ...fault });
  if ('fault' in read) return refuse(read.fault);
  if (isPicture) {
    const picture = vetPicture(read.bytes, path);
    return 'fault' in picture ? refuse(picture.fault) : void pictures.push({ path, ...picture.size });
  }
  files.push({ path, bytes: read.bytes, digest: createHash('sha256').update(read.bytes).digest('hex') });
}
