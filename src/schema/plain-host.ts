import { domainToUnicode } from 'node:url';

/** Letters of one script could pass for another's (`аpple` with a Cyrillic а); Han could pass for nothing else. */
const plain = /^(?:[a-z\d_-]|\p{Script=Han})+(?:\.(?:[a-z\d_-]|\p{Script=Han})+)*\.?$/u;

/**
 * Whether the host of an http address is the one a reader takes it for: in ASCII or Han, not encoded, and written as
 * browsers write it (`0x7f.1` is 127.0.0.1).
 */
export function hasPlainHost(address: string): boolean {
  const written = /^https?:\/\/([^/\\?#@:]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!written || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  const meant = domainToUnicode(hostname);
  return plain.test(meant) && (written === meant || written === hostname);
}
