import type { Definition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns links by reference into plain links. A definition that a link used is removed. One that no link used stays, so
 * that the checks can report it: it would not be printed.
 */
export function remarkInlineReferences() {
  return (tree: Root): void => {
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
  };
}
