import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { pageFile, targetOf } from '../support/page.ts';
import { pagesOf, type Site } from '../support/site.ts';

const sites: [name: string, site: Site][] = [
  ['the yearbook', inject('site')],
  ['the tiny yearbook of another region', inject('tiny')],
];

interface Named {
  title: string;
  heading: string;
  /** The last of the words that say where the page is. */
  place: string;
  /** Links of the menus in head and foot. */
  menu: { label: string; href: string }[];
}

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (node: Tree.Node, name: string) =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
const within = (node: Tree.Node, is: (element: Tree.Element) => boolean): Tree.Element[] => [
  ...('tagName' in node && is(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap((child) => within(child, is)) : []),
];

function namedIn(html: string): Named {
  const tree = parse(html);
  const first = (tag: string) => textOf(within(tree, ({ tagName }) => tagName === tag)[0] ?? tree).trim();
  const navs = within(tree, ({ tagName }) => tagName === 'nav');
  const nav = (label: string) => navs.filter((each) => attribute(each, 'aria-label') === label);
  return {
    title: first('title').split(' · ')[0]!,
    heading: first('h1'),
    place: nav('位置').map(textOf).join('').split('›').at(-1)!.trim(),
    menu: [...nav('全书'), ...nav('更多')].flatMap((each) =>
      within(each, ({ tagName }) => tagName === 'a').map((link) => ({ label: textOf(link).trim(), href: attribute(link, 'href')! })),
    ),
  }; // prettier-ignore
}

describe.each(sites)('a part of %s', (_, site) => {
  const pages = new Map(
    pagesOf(site).map((page) => [page, namedIn(readFileSync(join(site.folder, pageFile(page)), 'utf8'))]),
  );
  const home = pages.get('/')!;
  const parts = home.menu.map(({ label, href }) => [label, targetOf('/', href).path] as const);

  it('has one name in the menu, in the title, over the page and in the way back', () => {
    expect(parts.length).toBeGreaterThan(10);
    const wrong = parts.flatMap(([label, path]) => {
      const { title, heading, place } = pages.get(path)!;
      // The search says what was found, and has no heading of its own.
      const said = path === '/search/' ? [title, place] : [title, heading, place];
      return said.every((name) => name === label) ? [] : [`${path} is ${label}, ${said.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has that name in the menus of every page', () => {
    const names = new Map(parts.map(([label, path]) => [path, label]));
    const wrong = [...pages].flatMap(([page, { menu }]) =>
      menu.flatMap(({ label, href }) => {
        const { path } = targetOf(page, href);
        return names.get(path) === label ? [] : [`${page} calls ${path} ${label}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
