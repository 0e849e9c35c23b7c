import { domainToUnicode } from 'node:url';

/** A host in ASCII or Han: letters of other scripts can look like Latin ones (`аpple` with a Cyrillic а). */
const plain = /^(?:[a-z\d_-]|\p{Script=Han})+(?:\.(?:[a-z\d_-]|\p{Script=Han})+)*\.?$/u;

/**
 * Whether a reader sees the true host of an http address: it is in ASCII or Han, not encoded, and written as browsers
 * write it (`0x7f.1` is 127.0.0.1).
 */
export function hasPlainHost(address: string): boolean {
  const written = /^https?:\/\/([^/\\?#@:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!written || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const meant = domainToUnicode(hostname);
  return plain.test(meant) && (written === meant || written === hostname);
}
