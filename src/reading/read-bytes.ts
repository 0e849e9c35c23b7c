import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { tooLarge } from '../markdown/bound-prose.ts';
import type { Said } from '../markdown/fault.ts';
import { limits } from '../markdown/limits.ts';

type Read = { bytes: Uint8Array } | { fault: Said };

/**
 * Reads a regular file of at most `most` bytes. A link that replaced the file after the folder was listed is not
 * followed.
 */
export function readBytes(file: string, most: number): Read {
  let descriptor: number | null = null;
  try {
    // Windows lacks some of these flags: `undefined` counts as 0.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unreadable;
    return stats.size > most ? { fault: tooBig(stats.size, most) } : { bytes: readFileSync(descriptor) };
  } catch {
    return unreadable;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

const unreadable: Read = {
  fault: { rule: 'unreadable-file', message: '发现文件打不开，应为可读的文件，请检查权限。' },
};

const tooBig = (size: number, most: number): Said => ({
  rule: 'file-too-large',
  message:
    most === limits.fileBytes
      ? tooLarge(size)
      : `发现图片有${Math.ceil(size / 1024)}KiB，应在${most / 1024}KiB以内，请缩小图片。`,
});
