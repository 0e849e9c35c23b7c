/** Width and height in pixels, as a browser shows the picture. */
export interface Size {
  width: number;
  height: number;
}

/** Read from the head of the file; null where it is cut off or says nothing that can be. */
export function pictureSize(bytes: Uint8Array, extension: string): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers[extension]?.(view) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch {
    // A number was looked for beyond the end.
    return null;
  }
}

const readers: Record<string, (view: DataView) => Size | null> = { png, jpg, webp, avif };

const word = (view: DataView, at: number) =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

function png(view: DataView): Size | null {
  return word(view, 12) === 'IHDR' ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Segments up to the frame's; one of them may say that the picture lies on its side. */
function jpg(view: DataView): Size | null {
  let sideways = false;
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1);
    if (kind === 0xe1 && word(view, at + 4) === 'Exif') sideways = orientation(view, at + 10) > 4;
    // SOF0 … SOF15, without the tables and the arithmetic conditioning between them.
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return turned({ width: view.getUint16(at + 7), height: view.getUint16(at + 5) }, sideways);
  }
  return null;
}

const turned = ({ width, height }: Size, sideways: boolean): Size =>
  sideways ? { width: height, height: width } : { width, height };

/** The orientation tag of an Exif block whose TIFF header stands at `start`; 1 where there is none. */
function orientation(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  for (let n = 0; n < count; n += 1) {
    const entry = directory + 2 + n * 12;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return 1;
}

function webp(view: DataView): Size | null {
  const kind = word(view, 12);
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The largest image that the boxes at the head describe: tiles and thumbnails have boxes of their own. */
function avif(view: DataView): Size | null {
  let largest: Size | null = null;
  let sideways = false;
  for (let at = 4; at < Math.min(view.byteLength - 16, 65_536); at += 1) {
    if (view.getUint8(at) !== 0x69) continue;
    const box = word(view, at);
    if (box === 'irot') sideways = view.getUint8(at + 4) % 2 === 1;
    if (box !== 'ispe') continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest && turned(largest, sideways);
}
