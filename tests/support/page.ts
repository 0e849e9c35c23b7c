import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface ParsedPage {
  ids: string[];
  /** The addresses of links and forms. */
  links: string[];
  /** The addresses of files that a browser loads by itself. */
  loaded: string[];
  sheets: string[];
  scripts: number;
  styled: number;
}

/** The parts of a page that the tests look at. */
export function parsePage(html: string): ParsedPage {
  const page: ParsedPage = { ids: [], links: [], loaded: [], sheets: [], scripts: 0, styled: 0 };
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) look(node, page);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return page;
}

function look(element: Tree.Element, page: ParsedPage): void {
  const attribute = (name: string) => element.attrs.find((a) => a.name === name)?.value;
  const [id, href, src, action] = [attribute('id'), attribute('href'), attribute('src'), attribute('action')];
  if (id !== undefined) page.ids.push(id);
  if (element.tagName === 'script') page.scripts += 1;
  if (attribute('style') !== undefined) page.styled += 1;
  if (element.tagName === 'a' && href !== undefined) page.links.push(href);
  if (element.tagName === 'form' && action !== undefined) page.links.push(action);
  if (element.tagName === 'link' && href !== undefined && attribute('rel') !== 'canonical') page.loaded.push(href);
  if (element.tagName === 'link' && href !== undefined && attribute('rel') === 'stylesheet') page.sheets.push(href);
  if (src !== undefined) page.loaded.push(src);
}

/** The file of an address: `/zones/` is `zones/index.html`. */
export const pageFile = (page: string) => (page.endsWith('/') ? `${page}index.html` : page).slice(1);

/** The target of a link on a page, from the site's root. */
export function targetOf(page: string, link: string): { path: string; fragment: string } {
  const [address = '', fragment = ''] = link.split('#');
  const folder = page.endsWith('/') ? page : posix.dirname(page);
  const joined = address === '' ? page : address.startsWith('/') ? address : posix.join(folder, address);
  const path = joined.split('?')[0]!.replace(/index\.html$/, '');
  return { path, fragment: decodeURIComponent(fragment) };
}

/** The most bytes that a page may have with its style sheets, in brotli. */
export function limitOf(page: string, html: string): number {
  if (
    /^\/(?:zones|companies|projects|timeline|chains|doubts|terms|data|opportunities|indicators|industries|cities|types)\//.test(
      page,
    )
  ) {
    if (/^\/zones\/[^/]+\/$/.test(page)) return html.includes('id="chains"') ? 26_000 : 14_000;
    // The forms of citation are a list of all records of a zone.
    return /^\/zones\/[^/]+\/(?!cite\/)/.test(page) ? 14_000 : 40_000;
  }
  return 14_000;
}
