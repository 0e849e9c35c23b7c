import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';
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

type StartTag = Parameters<RewritingStream['emitStartTag']>[0];
type Attribute = StartTag['attrs'][number];

function rewriteAttribute({ name, value }: Attribute, isRefresh: boolean, rewrite: Rewrite): string {
  if (addresses.has(name)) return rewrite(value);
  if (addressSets.has(name)) return rewriteSet(value, rewrite);
  return isRefresh && name === 'content' ? rewriteRefresh(value, rewrite) : value;
}

const quoted = (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The offsets of each attribute in the page. */
type Places = Record<string, { startOffset: number; endOffset: number }>;

/** Replaces the attributes that change; the rest of the tag stays as written. */
function rewriteTag(tag: StartTag, raw: string, rewrite: Rewrite): string {
  const isRefresh = tag.attrs.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh');
  const { startOffset = 0, attrs } = (tag.sourceCodeLocation ?? {}) as { startOffset?: number; attrs?: Places };
  let [result, done] = ['', 0];
  for (const attribute of tag.attrs) {
    const written = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
    const value = rewriteAttribute(attribute, isRefresh, rewrite);
    const place = attrs?.[written];
    if (value === attribute.value || !place) continue;
    result += `${raw.slice(done, place.startOffset - startOffset)}${written}=${quoted(value)}`;
    done = place.endOffset - startOffset;
  }
  return result + raw.slice(done);
}

/** Rewrites every address that begins with `/` in a page; every other byte stays. */
export async function rewriteHtml(html: string, rewrite: Rewrite): Promise<string> {
  const stream = new RewritingStream();
  stream.on('startTag', (tag, raw) => stream.emitRaw(rewriteTag(tag, raw, rewrite)));
  let result = '';
  stream.on('data', (chunk: string) => (result += chunk));
  stream.end(html);
  await finished(stream);
  return result;
}
