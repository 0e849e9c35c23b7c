import type { Said } from '../markdown/fault.ts';
import { pictureSize, type Size } from './picture-size.ts';

export const pictureBytes = 2 * 1024 * 1024;

/** The most pixels on a side: a small file can need more memory than a reader's machine has. */
const mostPixels = 10_000;

/** The first bytes of each kind of file; a file that begins differently is refused, whatever its name. */
const signatures: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1A\n/,
  jpg: /^\xFF\xD8\xFF/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
};

/** Whether a file is complete: it ends as its kind must, or it is as long as it says. */
const isWhole: Record<string, (bytes: Buffer) => boolean> = {
  png: (bytes) => bytes.includes('IEND'),
  jpg: (bytes) => bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0,
  webp: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
  avif: (bytes) => endOfBoxes(bytes) <= bytes.length,
};

/** Where the last box ends, by its own length; length 0 means up to the end, length 1 that 64 bits follow. */
function endOfBoxes(bytes: Buffer): number {
  let at = 0;
  while (at + 16 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return bytes.length;
    at += Math.max(8, length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length);
  }
  return at;
}

/** The width and height of a picture in pixels, or the reason why it is refused. */
export function vetPicture(bytes: Uint8Array, path: string): { size: Size } | { fault: Said } {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!signatures[extension]?.test(buffer.toString('latin1', 0, 16)))
    return { fault: { rule: 'picture-type', message: otherType(extension) } };
  const size = pictureSize(bytes, extension);
  if (!size || !isWhole[extension]!(buffer)) return { fault: { rule: 'picture-broken', message: broken } };
  if (Math.max(size.width, size.height) > mostPixels)
    return { fault: { rule: 'picture-too-large', message: tooManyPixels(size) } };
  return { size };
}

const otherType = (extension: string) => `发现图片不是 ${extension} 格式，应与文件名一致，请另存后换上。`;
const broken = '发现图片不完整或读不出宽高，应为打得开的图片，请重新存一份换上。';
const tooManyPixels = ({ width, height }: Size) =>
  `发现图片有${width}×${height}像素，每边应在${mostPixels}以内，请缩小图片。`;
