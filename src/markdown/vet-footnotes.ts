import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { excerpt, placeOfNode, type Fault } from './fault.ts';
import { limits } from './limits.ts';

/**
 * Faults of footnotes: each must be defined once and referred to, each reference needs its note, and a note must not
 * refer to another.
 */
export function vetFootnotes(tree: Root): Fault[] {
  const notes = new Map<string, FootnoteDefinition>();
  const faults: Fault[] = [];
  const fault = (node: Parameters<typeof placeOfNode>[0], message: string) =>
    void faults.push({ ...placeOfNode(node), rule: 'footnote', message });
  visit(tree, 'footnoteDefinition', (node) => {
    if (notes.has(node.identifier))
      fault(node, `发现两条脚注[^${excerpt(node.identifier)}]，应只有一条，请给一条改名。`);
    if (node.children.length === 0)
      fault(node, `发现脚注[^${excerpt(node.identifier)}]没有注文，应在冒号后面写上，请补上。`);
    notes.set(node.identifier, node);
    visit(node, 'footnoteReference', (inner) => fault(inner, '发现脚注里又有脚注，应只在正文里引，请移到正文。'));
  });
  const used = new Set<string>();
  visit(tree, 'footnoteReference', (node) => void used.add(node.identifier));
  for (const [id, node] of notes)
    if (!used.has(id))
      fault(node, `发现脚注[^${excerpt(id)}]没有人引，应在正文里有[^${excerpt(id)}]，请在所注的字后面补上。`);
  visit(tree, 'text', (node) => {
    const loose = /\[\^[^\]\s]{1,100}\]/.exec(node.value);
    if (loose && node.value.startsWith(`${loose[0]}：`))
      fault(node, `发现${excerpt(loose[0])}后面是全角冒号，应为“${excerpt(loose[0])}: 注文”，请改写。`);
    else if (loose) fault(node, `发现${excerpt(loose[0])}没有注文，应另起一行写“${excerpt(loose[0])}: 注文”，请补上。`);
  });
  if (notes.size > limits.footnotes) faults.splice(0, Infinity, tooManyNotes(notes.size));
  return faults;
}

const tooManyNotes = (count: number): Fault => ({
  line: 1,
  column: 1,
  rule: 'footnote',
  message: `发现脚注${count}条，应在${limits.footnotes}条以内，请把几条并成一条。`,
});
