import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/settings.ts';
import { pageFile } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

interface Edition {
  edition: string;
  contact: string;
  licence?: { name: string; url: string };
}
const sites: [name: string, site: Site, content: string][] = [
  ['the yearbook', inject('site'), 'content'],
  ['the tiny yearbook of another region', inject('tiny'), 'tests/fixtures/tiny'],
];
/** The foot without the tags that hold a figure together. */
const footOf = (html: string) => (/<footer>.*<\/footer>/s.exec(html)?.[0] ?? '').replace(/<\/?bdi>/g, '');
/** Pages at old addresses lead on at once, and have no foot. */
const isMoved = (html: string) => /<meta http-equiv="refresh"/.test(html);

describe.each(sites)('the foot of every page of %s', (_, site, content) => {
  const said = parse(readFileSync(join(root, content, 'yearbook.yaml'), 'utf8')) as Edition;
  const pages = pagesOf(site)
    .map((page) => [page, readFileSync(join(site.folder, pageFile(page)), 'utf8')] as const)
    .filter(([, html]) => !isMoved(html));
  const without = (words: string | RegExp) =>
    pages.flatMap(([page, html]) => (footOf(html).match(words) ? [] : [page]));

  it('names the volume', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(without(`》${said.edition.slice(0, 4)}卷。`)).toEqual([]);
  });

  it('leads to how the book is quoted', () => {
    expect(without(/href="[^"]*#corrections">怎样引用</)).toEqual([]);
  });

  it('says under what licence it may be used, where the yearbook says it', () => {
    if (said.licence)
      expect(without(`<a rel="license" href="${said.licence.url}">${said.licence.name}</a>`)).toEqual([]);
    else expect(without('rel="license"')).toHaveLength(pages.length);
  });

  it('takes corrections where there is an address for them, and no page promises it else', () => {
    if (said.contact) expect(without(`<a href="mailto:${said.contact}[^"]*">提交更正</a>`)).toEqual([]);
    else expect(pages.filter(([, html]) => html.includes('提交更正')).map(([page]) => page)).toEqual([]);
  });
});
