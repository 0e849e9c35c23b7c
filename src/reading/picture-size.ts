import probe from 'probe-image-size/sync.js';

/** Width and height in pixels, as a browser shows the picture. */
export interface Size {
  width: number;
  height: number;
}

/** Read from the head of the file; null where it is cut off or is no picture of this type. */
export function pictureSize(bytes: Uint8Array, extension: string): Size | null {
  const found = probe(bytes);
  if (found?.type !== extension) return null;
  const { width, height, orientation = 1 } = found;
  // Taken with the camera on its side: a browser turns it.
  return orientation > 4 ? { width: height, height: width } : { width, height };
}
