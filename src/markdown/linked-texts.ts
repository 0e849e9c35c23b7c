import type { Nodes, Text } from 'mdast';

/**
 * The text nodes inside links; no mark may go there, since a link cannot hold another. `isLink` decides what is a link.
 */
export function linkedTexts(node: Nodes, isLink: (node: Nodes) => boolean): Set<Text> {
  const found = new Set<Text>();
  const walk = (inner: Nodes, inside: boolean) => {
    if (inner.type === 'text' && inside) found.add(inner);
    if ('children' in inner) for (const child of inner.children) walk(child, inside || isLink(inner));
  };
  walk(node, false);
  return found;
}
