import { hasPlainHost } from '../schema/plain-host.ts';

/** Whether a link's address could run code, hide its host, or use a scheme that no page needs. */
export function isUnsafeAddress(address: string): boolean {
  return [address, decoded(address)].some((form) => {
    const plain = form.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
    return isForeignScheme(plain) || isDisguised(plain);
  });
}

function isForeignScheme(address: string): boolean {
  const scheme = /^([^/?#]*?):/u.exec(address)?.[1]?.toLowerCase();
  return scheme !== undefined && !['https', 'http', 'mailto'].includes(scheme);
}

/**
 * Whether an address is `//host`, has backslashes, lacks `//` or names a user or a host that is not what it looks like.
 */
function isDisguised(address: string): boolean {
  if (address.includes('\\') || address.startsWith('//')) return true;
  if (!/^https?:/i.test(address)) return false;
  return !/^https?:\/\/[^/?#@]+([/?#]|$)/i.test(address) || !hasPlainHost(address);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
