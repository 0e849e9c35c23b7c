import { describe, expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const frame = 'ffc0 0011 08 00c8 0140 03 012200 021101 031101';
const exif = (orientation: string) =>
  `ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 ${orientation}0000 00000000`;

const webp = (chunk: string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(4 + bytes(chunk).length);
  return `52494646 ${length.toString('hex')} 57454250 ${chunk}`;
};

const box = (type: string, ...contents: string[]) => {
  const content = contents.join('').replaceAll(' ', '');
  const size = (content.length / 2 + 8).toString(16).padStart(8, '0');
  return size + Buffer.from(type).toString('hex') + content;
};
const ispe = (width: number, height: number) =>
  box('ispe', `00000000${[width, height].map((side) => side.toString(16).padStart(8, '0')).join('')}`);
const avif = (...properties: string[]) =>
  box('ftyp', '61766966 00000000 61766966 6d696631') + box('meta', '00000000', box('iprp', box('ipco', ...properties)));

const mebibytes = 2 * 1024 * 1024;
const filled = (head: string, filling: string) => Buffer.concat([bytes(head), Buffer.alloc(mebibytes, bytes(filling))]);

describe('the size of a picture', () => {
  it.each([
    ['png', '89504e470d0a1a0a 0000000d 49484452 00000140 000000c8', 320, 200],
    ['jpg', `ffd8 ffe0 0004 0000 ${frame}`, 320, 200],
    ['jpg', `ffd8 ${exif('0001')} ${frame}`, 320, 200],
    // The camera was held on its side.
    ['jpg', `ffd8 ${exif('0006')} ${frame}`, 200, 320],
    ['webp', webp('56503820 0a000000 000000 9d012a 4001 c800'), 320, 200],
    ['webp', webp('5650384c 05000000 2f 3fc13100'), 320, 200],
    ['webp', webp('56503858 0a000000 00000000 3f0100 c70000'), 320, 200],
    // Thumbnails have boxes of their own: the largest box is the picture's.
    ['avif', avif(ispe(64, 64), ispe(320, 200)), 320, 200],
    ['avif', avif(ispe(320, 200), box('irot', '01')), 200, 320],
  ])('%s: %s', (extension, hex, width, height) => {
    expect(pictureSize(bytes(hex), extension)).toEqual({ width, height });
  });

  it.each(['png', 'jpg', 'webp', 'avif'])('is not guessed where a %s is cut off or is another type', (extension) => {
    expect(pictureSize(bytes('89504e470d0a1a0a 0000'), extension)).toBeNull();
    expect(pictureSize(bytes('ffd8'), extension)).toBeNull();
    expect(pictureSize(Buffer.from('<svg width="320" height="200"/>'), extension)).toBeNull();
  });

  it.each([
    ['jpg', 'segments without end', filled('ffd8', 'ffe00002')],
    ['jpg', 'nothing but marks', filled('ffd8', 'ff')],
    ['jpg', 'a block of Exif without end', filled('ffd8', exif('0001'))],
    ['webp', 'empty chunks', filled('52494646 08002000 57454250', '4a554e4b00000000')],
    ['avif', 'boxes of no size', filled(box('ftyp', '61766966 00000000'), '00')],
    ['avif', 'a hundred thousand sizes', bytes(avif(ispe(4, 4).repeat(100_000)))],
    ['avif', 'empty boxes', bytes(avif(box('free').repeat(250_000)))],
  ])('%s: %s come to an end, and have no size', (extension, _, hostile) => {
    expect(pictureSize(hostile, extension)).toBeNull();
  });
});
