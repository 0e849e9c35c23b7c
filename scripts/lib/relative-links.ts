import { isOwnAddress, relativeAddress } from '../../src/site/relative-address.ts';

/** Attributes that hold one address, and those that hold several. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'data-root']);
const addressSets = new Set(['srcset', 'imagesrcset']);

export type Rewrite = (address: string) => string;

/**
 * How the addresses of a page are rewritten. 404.html is served at any depth, so its addresses stay absolute, below
 * `base`.
 */
export function rewriteFor(page: string, base: string): Rewrite {
  if (page === '/404.html') return (address) => (isOwnAddress(address) ? base + address.slice(1) : address);
  return (address) => relativeAddress(address, page);
}

const rewriteSet = (set: string, rewrite: Rewrite) =>
  set.replace(
    /(^|,)(\s*)(\S+)/g,
    (_, comma: string, space: string, address: string) => comma + space + rewrite(address),
  );

/** The address in `<meta http-equiv="refresh" content="0;url=/zones/x/">`, which pages at old addresses have. */
const rewriteRefresh = (content: string, rewrite: Rewrite) =>
  content.replace(/(;\s*url=)(\S+)/i, (_, start: string, address: string) => start + rewrite(address));

/** A comment, or a start tag with its attributes. The pages are our own, so their quotes are closed. */
const tags = /<!--[^]*?-->|<([a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const attributes = /([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g;
/** Elements that hold no tags. */
const rawText = new Set(['script', 'style', 'textarea', 'title']);

const characters: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const decoded = (value: string) =>
  !value.includes('&')
    ? value
    : value.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(amp|quot|apos|lt|gt));/gi,
        (_, hex: string, number: string, name: string) =>
          name ? characters[name.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
      );
const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

function rewriteAttribute(name: string, value: string, isRefresh: boolean, rewrite: Rewrite): string {
  if (addresses.has(name)) return rewrite(value);
  if (addressSets.has(name)) return rewriteSet(value, rewrite);
  return isRefresh && name === 'content' ? rewriteRefresh(value, rewrite) : value;
}

/** Most tags name no address of ours. */
const mayName = /=\s*["']?\/|srcset|url=/i;

/** Replaces the attributes that change; the rest of the tag stays as written. */
function rewriteTag(tag: string, rewrite: Rewrite): string {
  if (!mayName.test(tag)) return tag;
  const isRefresh = /^<meta\s[^>]*http-equiv=["']?refresh\b/i.test(tag);
  return tag.replace(attributes, (written, name: string, text: string) => {
    const value = decoded(/^["']/.test(text) ? text.slice(1, -1) : text);
    const result = rewriteAttribute(name.toLowerCase().replace(/^.*:/, ''), value, isRefresh, rewrite);
    return result === value ? written : `${name}=${quoted(result)}`;
  });
}

/** Rewrites every address that begins with `/` in a page; every other byte stays. */
export function rewriteHtml(html: string, rewrite: Rewrite): string {
  let [result, done] = ['', 0];
  tags.lastIndex = 0;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [tag, name = ''] = found;
    if (!name) continue;
    result += html.slice(done, found.index) + rewriteTag(tag, rewrite);
    done = tags.lastIndex;
    if (!rawText.has(name.toLowerCase())) continue;
    const end = html.indexOf(`</${name}`, done);
    tags.lastIndex = end < 0 ? html.length : end;
  }
  return result + html.slice(done);
}
