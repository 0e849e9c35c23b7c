import type { Heading, ListItem, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt, placeOfNode, type Fault } from './fault.ts';
import { limits } from './limits.ts';

/** Faults of the order of blocks: what would be lost or misread on the page. */
export function vetBlocks(tree: Root): Fault[] {
  const blocks = tree.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  return blocks.flatMap((node, index) => {
    if (node.type === 'thematicBreak') return [fault(node, 'thematic-break', separator)];
    return node.type === 'heading' ? vetHeading(node, blocks[index + 1]) : [];
  });
}

const fault = (node: RootContent, rule: string, message: string): Fault => ({ ...placeOfNode(node), rule, message });
const separator = '发现分隔线，应为小标题“## ”或空行，请改写。';

function vetHeading(node: Heading, next: RootContent | undefined): Fault[] {
  const words = excerpt(toString(node), 20);
  if (node.depth !== 2) return [vetNestedHeading(node)];
  if (words === '') return [fault(node, 'side-head', '发现小标题没有字，应有二至六个字，请补上或删去。')];
  if (next && next.type !== 'heading') return [];
  return [fault(node, 'side-head', `发现小标题“${words}”下没有正文，应至少有一段，请补上或删去小标题。`)];
}

/** A heading of another depth, or inside a quotation or list. */
export const vetNestedHeading = (node: Heading): Fault =>
  fault(node, 'side-head', `发现${node.depth}级标题“${excerpt(toString(node), 20)}”，应为顶格的“## ”小标题，请改写。`);

export function vetTable(node: Table): Fault[] {
  const columns = Math.max(...node.children.map(({ children }) => children.length));
  const rows = node.children.length;
  if (columns <= limits.tableColumns && rows <= limits.tableRows) return [];
  const most = `应在${limits.tableRows}行${limits.tableColumns}列以内`;
  return [fault(node, 'table-too-large', `发现表格有${rows}行${columns}列，${most}，请拆成几张表。`)];
}

export function vetListItem(node: ListItem): Fault[] {
  if (typeof node.checked !== 'boolean') return [];
  return [fault(node, 'task-list', '发现待办框“[ ]”，应为普通列表，请删去方框。')];
}
