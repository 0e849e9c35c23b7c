import { compact, type BuiltPage } from './built-pages.ts';
import type { PublishedZone } from './published.ts';

/**
 * The entries of pages that print a record in red doubt without its mark. In an article the mark stands beside the
 * paragraph.
 */
export function unmarkedOn(address: string, page: BuiltPage, zones: Map<string, PublishedZone>): string[] {
  if (address.includes('/articles/')) return [];
  return page.urls().flatMap((url) => {
    const [, zone, id] = /^\/zones\/([^/]+)\/#(.+)$/u.exec(url) ?? [];
    const record = zones.get(zone ?? '')?.records.get(id ?? '');
    if (!record?.red || record.list === 'doubts') return [];
    const names = [record.label, record.figure ?? ''].map((name) => compact(name).replaceAll('-', '—')).filter(Boolean);
    return page
      .entriesOf(url)
      .filter(({ words, marked }) => !marked && !words.includes('存疑') && names.some((name) => words.includes(name)))
      .map(({ words }) => `${address} prints ${zone}/${id} without its red mark: ${words.slice(0, 60)}`);
  });
}

/** The links of a page that lead to a paragraph of an article which is not there. */
export const lostReceipts = (
  address: string,
  page: BuiltPage,
  pageOf: (address: string) => BuiltPage | null,
): string[] =>
  page
    .urls()
    .filter((url) => /\/articles\/.*#p\d+$/u.test(url))
    .filter((url) => !pageOf(url)?.ids.has(url.split('#')[1]!))
    .map((url) => `${address} leads to ${url}, which is not there`);
