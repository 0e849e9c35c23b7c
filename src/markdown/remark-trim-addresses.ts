import type { Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Ends a bare address at its last Latin character: the parser takes Chinese text that follows it for a part of it. */
export function remarkTrimAddresses() {
  return (tree: Root): void =>
    visit(tree, 'link', (node, index, parent) => {
      if (!parent || index === undefined || !isBare(node)) return;
      // The parser gives an address after Chinese text no position: it gets that of its paragraph.
      if (parent.position) node.position ??= parent.position;
      const parts = trimmed(node);
      (parent.children as Nodes[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
}

/** Whether the link was written as an address only: then its text starts where the link starts. */
const isBare = ({ children: [first], position }: Link) =>
  first?.type === 'text' && first.position?.start.offset === position?.start.offset;

/** The link, and the text after its address; only text where the address has no host name with a dot. */
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
