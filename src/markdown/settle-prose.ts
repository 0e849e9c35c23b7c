import type { Definition, Link, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { joinedLines } from '../schema/joined-lines.ts';

/** Brings what can be written in two ways into one form: links by reference, tags alone on a line, bare addresses, lines wrapped by an editor. */
export function settleProse(tree: Root): void {
  settleReferences(tree);
  visit(tree, 'text', (node) => void (node.value = joinedLines(node.value)));
  visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
    if (parent && index !== undefined && node.children.length === 0) parent.children[index] = asParagraph(node);
  });
  visit(tree, 'link', (node, index, parent) => {
    if (!parent || index === undefined || !isBare(node)) return;
    // An address found after Chinese text has no place of its own: it stands in its paragraph.
    if (parent.position) node.position ??= parent.position;
    const parts = trimmed(node);
    (parent.children as Nodes[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** Definitions that a link used are taken out: what is left of them would be lost on the page. */
function settleReferences(tree: Root): void {
  const targets = new Map<string, Definition>();
  const used = new Set<Nodes>();
  visit(tree, 'definition', (node) => void (targets.has(node.identifier) || targets.set(node.identifier, node)));
  visit(tree, 'linkReference', (node, index, parent) => {
    const target = targets.get(node.identifier);
    if (!target || !parent || index === undefined) return;
    used.add(target);
    const { children, position } = node;
    parent.children[index] = { type: 'link', url: target.url, title: target.title ?? null, children, position };
  });
  visit(tree, 'definition', (node, index, parent) => {
    if (!parent || index === undefined || !used.has(node)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

type FlowTag = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** `<Source id="x"/>` on a line of its own is a paragraph that holds it. */
function asParagraph({ name, attributes, position }: FlowTag): RootContent {
  const tag: PhrasingContent = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
  return { type: 'paragraph', children: [tag], position };
}

/** Written as an address only: the parser made a link of it, its text starts where the link starts. */
const isBare = ({ children: [first], position }: Link) =>
  first?.type === 'text' && first.position?.start.offset === position?.start.offset;

/** The parser takes the Chinese text after a bare address into it: we end the address at its last Latin character. */
function trimmed(link: Link): Parents['children'][number][] {
  const [first] = link.children;
  if (first?.type !== 'text') return [link];
  const written = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*/.exec(first.value)![0].replace(/[.,:;!?'(]+$/, '');
  if (written === first.value) return [link];
  const { start, end } = link.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const cut = { ...start, column: start.column + written.length, offset: (start.offset ?? 0) + written.length };
  const rest: PhrasingContent = {
    type: 'text',
    value: first.value.slice(written.length),
    position: { start: cut, end },
  };
  const url = link.url.slice(0, link.url.length - rest.value.length);
  const address: PhrasingContent = { type: 'text', value: written, position: { start, end: cut } };
  if (!/\.[a-z]/i.test(written)) return [{ ...address, value: first.value, position: { start, end } }];
  return [{ ...link, url, children: [address], position: { start, end: cut } }, rest];
}
