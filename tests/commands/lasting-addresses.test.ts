import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { copyTiny, edit, scratchFolder } from '../support/yearbooks.ts';

const folder = scratchFolder();
const content = copyTiny(folder);
const [before, after] = [join(folder, 'before'), join(folder, 'after')];

interface Source {
  paragraph: number;
  url: string;
  quote: string;
}
const factsOf = (site: string) =>
  (JSON.parse(readFileSync(join(site, 'data/v1/zones/dongwan.json'), 'utf8')) as { facts: { source: Source }[] }).facts;

type Node = { attrs?: { name: string; value: string }[]; childNodes?: Node[]; value?: string };
const textOf = (node: Node): string => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
/** The node with an id, and the node around it. */
function find(node: Node, id: string, around: Node = node): { node: Node; around: Node } | null {
  if (node.attrs?.some(({ name, value }) => name === 'id' && value === id)) return { node, around };
  for (const child of node.childNodes ?? []) {
    const found = find(child, id, node);
    if (found) return found;
  }
  return null;
}
const page = (site: string, url: string) =>
  parse(readFileSync(join(site, url.split('#')[0]!, 'index.html'), 'utf8')) as Node;
const plain = (text: string) => text.replace(/\s/g, '');

beforeAll(async () => {
  expect((await command('build', { YEARBOOK_CONTENT: content, YEARBOOK_OUT: before })).status).toBe(0);
  const article = join(content, 'zones/dongwan/articles/2031-05-quarter.mdx');
  edit(article, '\n---\n\n', '\n---\n\n新添的一段，说的是天气。\n\n');
  expect((await command('build', { YEARBOOK_CONTENT: content, YEARBOOK_OUT: after })).status).toBe(0);
});

test('the address of a receipt leads to its sentence, before and after a paragraph is put in above it', () => {
  const [old, now] = [factsOf(before), factsOf(after)];
  expect(now.map(({ source }) => source.url)).toEqual(old.map(({ source }) => source.url));
  expect(now.some(({ source }, i) => source.paragraph !== old[i]!.source.paragraph)).toBe(true);
  for (const [site, facts] of [
    [before, old],
    [after, now],
  ] as const)
    for (const { source } of facts) {
      const found = find(page(site, source.url), source.url.split('#')[1]!);
      expect(plain(textOf(found!.around))).toContain(plain(source.quote));
    }
});

test('#pN stays an anchor of the paragraph with that number', () => {
  for (const { source } of factsOf(after)) {
    const found = find(page(after, source.url), `p${source.paragraph}`);
    expect(plain(textOf(found!.node))).toContain(plain(source.quote));
  }
});
