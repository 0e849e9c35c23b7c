import type { Heading, List, ListItem, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt, placeOfNode, type Fault } from './fault.ts';
import { limits } from './limits.ts';

/** Faults in the order of blocks, which would be lost or misread on the page. */
export function vetBlocks(tree: Root): Fault[] {
  const blocks = tree.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  return blocks.flatMap((node, index) => {
    if (node.type === 'thematicBreak') return [fault(node, 'thematic-break', separator)];
    return node.type === 'heading' ? vetHeading(node, blocks[index + 1]) : [];
  });
}

const fault = (node: RootContent, rule: Fault['rule'], message: string): Fault => ({
  ...placeOfNode(node),
  rule,
  message,
});
const separator = '发现分隔线，应为小标题“## ”或空行，请改写。';

function vetHeading(node: Heading, next: RootContent | undefined): Fault[] {
  const words = excerpt(toString(node), 20);
  if (node.depth !== 2) return [vetNestedHeading(node)];
  if (!/[\p{L}\p{N}]/u.test(words)) return [fault(node, 'side-head', '发现小标题没有字，应有二至六个字，请补上。')];
  const length = Array.from(toString(node)).length;
  if (length > limits.headCharacters)
    return [
      fault(
        node,
        'side-head',
        `发现小标题“${words}”有${length}字，应有二至六个字，请缩短；下一行的“---”会把一段变成小标题。`,
      ),
    ];
  const strange = node.children.find(({ type }) => !inHeading.has(type));
  if (strange)
    return [fault(strange, 'side-head', `发现小标题“${words}”里有链接、标签、图片或脚注，应只有文字，请移到段落里。`)];
  if (next && next.type !== 'heading') return [];
  return [
    fault(node, 'side-head', `发现小标题“${words}”下没有正文，应至少有一段，请补上正文，或把小标题的字并进上一段。`),
  ];
}

/** What may stand in a side head: only its words are printed. */
const inHeading = new Set<string>(['text', 'emphasis', 'strong', 'delete', 'inlineCode']);

/** A heading of another depth, or inside a quotation or list. */
export const vetNestedHeading = (node: Heading): Fault =>
  fault(node, 'side-head', `发现${node.depth}级标题“${excerpt(toString(node), 20)}”，应为顶格的“## ”小标题，请改写。`);

export function vetTable(node: Table, source: string): Fault[] {
  const columns = Math.max(...node.children.map(({ children }) => children.length));
  const rows = node.children.length;
  if (columns <= limits.tableColumns && rows <= limits.tableRows) return raggedRows(node, source);
  const most = `应在${limits.tableRows}行${limits.tableColumns}列以内`;
  return [fault(node, 'table-too-large', `发现表格有${rows}行${columns}列，${most}，请拆成几张表。`)];
}

const glued = '发现表格下面紧接着一行没有“|”的文字，它会成为表格的一行，应与表格隔一个空行，请空一行。';

/** A row with more cells than the head of its table: the page would not print them. */
function raggedRows({ children: [head, ...rows] }: Table, source: string): Fault[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    if (!source.slice(row.position?.start.offset, row.position?.end.offset).includes('|') && width > 1)
      return [{ ...placeOfNode(row), rule: 'table-ragged', message: glued }];
    const surplus = row.children[width];
    if (!surplus) return [];
    const message = `发现表格的一行有${row.children.length}格，表头只有${width}格，多出的不会印出，应一样多，请补上表头，或把多出的并进前面的格。`;
    return [{ ...placeOfNode(surplus), rule: 'table-ragged', message }];
  });
}

/** Markdown takes the first number of a list and counts on from it, whatever the next numbers are. */
export function vetList({ ordered, start, children }: List, source: string): Fault[] {
  if (!ordered) return [];
  const numbers = children.map(({ position }) => Number(/^\d+/.exec(source.slice(position?.start.offset))?.[0]));
  const first = start ?? 1;
  const wrong = numbers.findIndex((number, i) => number !== first + i);
  if (wrong < 0 || numbers.every((number) => number === first)) return [];
  const message = `发现列表里的“${numbers[wrong]}.”会印成“${first + wrong}.”，编号应逐个加一，请改正；不是编号的数字后面不要用“.”。`;
  return [{ ...placeOfNode(children[wrong]!), rule: 'list-number', message }];
}

export function vetListItem(node: ListItem): Fault[] {
  if (typeof node.checked !== 'boolean') return [];
  return [fault(node, 'task-list', '发现待办框“[ ]”，应为普通列表，请去掉方框，留下文字。')];
}
