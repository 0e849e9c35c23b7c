import type { List, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** 1、 at the beginning of a line; 1、2号 is no head of an item. */
const head = /^(\d{1,2})、(?!\d)/;

/** Turns a paragraph whose lines are numbered 1、2、… into the list that it is. A single such line stays a paragraph. */
export function remarkEnumeratedLines() {
  return (tree: Root): void =>
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const list = listOf(paragraph);
      if (list && parent && index !== undefined) parent.children[index] = list;
    });
}

function listOf(paragraph: Paragraph): List | null {
  const lines = linesOf(paragraph);
  const numbers = lines.map(([first]) => (first?.type === 'text' ? Number(head.exec(first.value)?.[1]) : NaN));
  const [start = NaN] = numbers;
  if (lines.length < 2 || !numbers.every((number, i) => number === start + i)) return null;
  return {
    ...{ type: 'list', ordered: true, start, spread: false, position: paragraph.position },
    children: lines.map(([first, ...rest]) => {
      const words = from(first as Text, head.exec((first as Text).value)![0].length);
      return {
        ...{ type: 'listItem', spread: false, position: first!.position },
        children: [{ type: 'paragraph', children: [words, ...rest], position: words.position }],
      };
    }),
  };
}

/** The children of each line; a text that goes over several lines is cut. */
function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)!.push(child);
      continue;
    }
    let at = 0;
    for (const [i, value] of child.value.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (value) lines.at(-1)!.push({ ...from(child, at), value });
      at += value.length + 1;
    }
  }
  return lines;
}

/** A text from its nth character on, with the place of that character; where an entity stands before it, of the text. */
function from(text: Text, at: number): Text {
  const { start, end } = text.position ?? {};
  const value = text.value.slice(at);
  const isPlain = start?.offset !== undefined && end!.offset! - start.offset === text.value.length;
  if (!isPlain) return { ...text, value };
  const before = text.value.slice(0, at).split('\n');
  const column = before.length > 1 ? before.at(-1)!.length + 1 : start.column + at;
  const place = { line: start.line + before.length - 1, column, offset: start.offset! + at };
  return { ...text, value, position: { start: place, end: end! } };
}
