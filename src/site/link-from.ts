import { isOwnAddress, relativeAddress } from './relative-address.ts';

/** Turns an address of the site into a link from one of its files. */
export type LinkFrom = (address: string) => string;

/**
 * Links from `file`, the address of a file such as `/zones/x/index.md`: whole addresses where the site's own is known,
 * for a file may be carried away; else relative ones.
 */
export const linkFrom =
  (file: string, site: string): LinkFrom =>
  (address) => {
    if (!site || !isOwnAddress(address)) return relativeAddress(address, file);
    return new URL(address.slice(1), site).href;
  };
