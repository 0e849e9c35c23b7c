import probe from 'probe-image-size/sync.js';

/** Width and height in pixels, as a browser shows the picture. */
export interface Size {
  width: number;
  height: number;
}

/** Reads the size from the beginning of the file; null where the file is cut off or is no picture of this type. */
export function pictureSize(bytes: Uint8Array, extension: string): Size | null {
  const found = probe(bytes);
  if (found?.type !== extension) return null;
  const { width, height, orientation = 1 } = found;
  // The camera was held on its side: a browser turns the picture.
  return orientation > 4 ? { width: height, height: width } : { width, height };
}
