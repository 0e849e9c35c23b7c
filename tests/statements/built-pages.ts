import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** What of a page the rule needs: its words, where its anchors and links are, and what is marked red beside a link. */
export interface BuiltPage {
  words: string;
  ids: Set<string>;
  /** The entries (rows, items, lines) that hold a link to an address or are it, by the address from the site's root. */
  entriesOf: (url: string) => Entry[];
  /** The addresses that its links lead to, and those of its own anchors. */
  urls: () => string[];
  /** All rows, items and lines. */
  entries: Entry[];
}

export interface Entry {
  words: string;
  marked: boolean;
}

const rows = new Set(['li', 'tr', 'p', 'details', 'summary', 'section', 'article', 'h1', 'h2', 'h3']);
/** Marks that stand between words. */
const marks = /(?:^|\s)(?:source-mark|doubt-mark|note-mark|month-strip|visually-hidden)(?:\s|$)/;

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const classOf = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/u);
const isElement = (node: Node): node is Element => 'tagName' in node;

/** Pages of a built site, parsed once. */
export function builtPages(site: string): (address: string) => BuiltPage | null {
  const read = new Map<string, BuiltPage | null>();
  return (address) => {
    const path = address.split(/[?#]/)[0]!;
    if (!read.has(path)) {
      const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
      read.set(path, existsSync(file) ? pageOf(readFileSync(file, 'utf8'), path) : null);
    }
    return read.get(path)!;
  };
}

/** Words without white space and marks, as the rule compares them. */
export const compact = (text: string) => text.replaceAll(/\s/gu, '').replaceAll('~', '—');

export function pageOf(html: string, path: string): BuiltPage {
  const ids = new Set<string>();
  const entries = new Map<string, Element[]>();
  const note = (url: string, element: Element) => entries.set(url, [...(entries.get(url) ?? []), element]);
  const lines: Element[] = [];
  const walk = (node: Element, entry: Element, isCompared = false) => {
    // In a table that sets zones side by side each cell is another zone's.
    const isCell = node.tagName === 'td' && isCompared;
    // The title of an item is a part of it.
    const isTitle = /^h[1-6]$/.test(node.tagName) && entry.tagName === 'li';
    const isRow = (rows.has(node.tagName) && !isTitle) || entry.tagName === 'dl' || isCell;
    const here = isRow ? node : entry;
    if (isRow) lines.push(node);
    const [id, href] = [attribute(node, 'id'), attribute(node, 'href')];
    if (id) {
      ids.add(id);
      note(`${path}#${id}`, here);
    }
    if (href && !/^[a-z]+:/i.test(href)) {
      const { pathname, search, hash } = new URL(href, `http://host${path}`);
      note(decodeURIComponent(`${pathname.replace(/index\.html$/, '')}${search}${hash}`), here);
    }
    for (const child of node.childNodes)
      if (isElement(child))
        walk(child, node.tagName === 'dl' ? node : here, isCompared || classOf(node).includes('comparison'));
  };
  const html_ = parse(html).childNodes.find(isElement)!;
  walk(html_, html_);
  return {
    words: compact(textOf(html_)),
    ids,
    urls: () => [...entries.keys()],
    entriesOf: (url) => (entries.get(url) ?? []).map(entryOf),
    get entries() {
      return lines.map(entryOf);
    },
  };
}

const seen = new WeakMap<Element, Entry>();

function entryOf(element: Element): Entry {
  const entry = seen.get(element) ?? { words: compact(textOf(element)), marked: isMarked(element) };
  seen.set(element, entry);
  return entry;
}

function textOf(node: Element): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      if (!isElement(child) || ['script', 'style'].includes(child.tagName)) return '';
      return marks.test(attribute(child, 'class') ?? '') && child.tagName !== 'b' ? '' : textOf(child);
    })
    .join('');
}

/** 疑三 with its link, or 疑 alone where there is no room for one. */
const isMarked = (element: Element): boolean =>
  element.childNodes.some(
    (child) => isElement(child) && ((isMark(child) && textOf(child).includes('疑')) || isMarked(child)),
  );
const isMark = (element: Element) => classOf(element).some((name) => ['doubt-mark', 'editor-ink'].includes(name));
