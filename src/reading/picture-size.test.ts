import { describe, expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const frame = 'ffc0 0011 08 00c8 0140 03 012200 021101 031101';
const exif = (orientation: string) =>
  `ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 ${orientation}0000 00000000`;
const webp = (chunk: string) => `52494646 00000000 57454250 ${chunk}`;
const box = (width: string, height: string) => `00000014 69737065 00000000 ${width} ${height}`;

describe('the size of a picture', () => {
  it.each([
    ['png', '89504e470d0a1a0a 0000000d 49484452 00000140 000000c8', 320, 200],
    ['jpg', `ffd8 ffe0 0004 0000 ${frame}`, 320, 200],
    ['jpg', `ffd8 ${exif('0001')} ${frame}`, 320, 200],
    // Taken with the camera on its side: a browser turns it.
    ['jpg', `ffd8 ${exif('0006')} ${frame}`, 200, 320],
    ['webp', webp('56503820 00000000 000000 9d012a 4001 c800'), 320, 200],
    ['webp', webp('5650384c 00000000 2f 3fc13100 00'), 320, 200],
    ['webp', webp('56503858 0000000a 00000000 3f0100 c70000'), 320, 200],
    ['avif', `${box('00000040', '00000040')} ${box('00000140', '000000c8')} ${'00'.repeat(16)}`, 320, 200],
    ['avif', `${box('00000140', '000000c8')} 00000009 69726f74 01 ${'00'.repeat(16)}`, 200, 320],
  ])('%s: %s', (extension, hex, width, height) => {
    expect(pictureSize(bytes(hex), extension)).toEqual({ width, height });
  });

  it.each(['png', 'jpg', 'webp', 'avif'])('is not guessed where a %s is cut off', (extension) => {
    expect(pictureSize(bytes('89504e470d0a1a0a 0000'), extension)).toBeNull();
    expect(pictureSize(bytes('ffd8'), extension)).toBeNull();
  });
});
