/** The part of the package that reads bytes in memory: the rest fetches pictures from the network. */
declare module 'probe-image-size/sync.js' {
  function probe(bytes: Uint8Array): {
    width: number;
    height: number;
    type: string;
    /** Of Exif, 1 to 8. */
    orientation?: number;
  } | null;
  export = probe;
}
