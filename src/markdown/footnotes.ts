import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The footnotes of a text in the order in which it refers to them. */
export interface Footnotes {
  list: { number: number; definition: FootnoteDefinition; references: number }[];
  /** What a reference prints, and which of the references to the same note it is. */
  of: Map<FootnoteReference, { number: number; nth: number }>;
}

export function numberFootnotes(tree: Root): Footnotes {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => void definitions.set(node.identifier, node));
  const list: Footnotes['list'] = [];
  const of: Footnotes['of'] = new Map();
  const numbers = new Map<string, number>();
  visit(tree, 'footnoteReference', (node) => {
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    const number = numbers.get(node.identifier) ?? list.length + 1;
    if (!numbers.has(node.identifier)) list.push({ number, definition, references: 0 });
    numbers.set(node.identifier, number);
    of.set(node, { number, nth: (list[number - 1]!.references += 1) });
  });
  return { list, of };
}
