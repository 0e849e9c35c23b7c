import type { Nodes, Root } from 'mdast';
import { tooDeep } from './bound-prose.ts';
import { excerpt, placeOfNode, type Fault, type Said } from './fault.ts';
import { isKnownTag } from './known-tags.ts';
import { limits } from './limits.ts';
import { unwantedCharacters } from './unwanted-characters.ts';
import { vetBlocks, vetList, vetListItem, vetNestedHeading, vetTable } from './vet-block.ts';
import { vetFootnotes } from './vet-footnotes.ts';
import { vetImage, vetLink } from './vet-link.ts';
import { vetIdleMarks } from './vet-idle-marks.ts';
import { vetTag } from './vet-tag.ts';

/** Twice the bound on nesting: each level of a list has a node for the list and one for the item. */
const deepest = limits.nesting * 2;

/**
 * The first node that is nested too deep. Recursive functions may be called only where this finds none; it is a loop
 * itself.
 */
export function vetDepth(tree: Root): Fault[] {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return [{ ...placeOfNode(node), rule: 'nested-too-deep', message: tooDeep(limits.nesting) }];
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return [];
}

/** All faults of a parsed text: what must not reach a page. `source` is the text that was parsed. */
export function vetProse(tree: Root, source: string): Fault[] {
  const faults: Fault[] = [];
  const walk = (node: Nodes, parents: Nodes[]) => {
    faults.push(...vetNode(node, parents, source), ...vetDecoded(node, source), ...vetIdleMarks(node, source));
    if ('children' in node) for (const child of node.children) walk(child, [...parents, node]);
  };
  walk(tree, []);
  return [...faults, ...vetBlocks(tree), ...vetFootnotes(tree)];
}

function vetNode(node: Nodes, parents: Nodes[], source: string): Fault[] {
  const at = placeOfNode(node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ ...at, rule: 'code-in-content', message: moduleCode(node.value) }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...at, rule: 'code-in-content', message: expression(node.value) }];
    case 'html':
      return [{ ...at, rule: 'raw-html', message: '发现 HTML，应为 Markdown 正文，请去掉标签，留下文字。' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...vetTag(node), ...vetLinkInLink(node, parents)];
    case 'link':
      return [...vetLink(node), ...vetLinkInLink(node, parents)];
    case 'image':
      return vetImage(node);
    case 'imageReference':
      return [{ ...at, rule: 'unsafe-image', message: pictureByReference }];
    case 'definition':
      return [{ ...at, rule: 'unused-definition', message: unusedDefinition(node.identifier) }];
    case 'delete':
      return [{ ...at, rule: 'deleted-text', message: deletedText }];
    case 'heading':
      return parents.length > 1 ? [vetNestedHeading(node)] : [];
    case 'table':
      return vetTable(node, source);
    case 'list':
      return vetList(node, source);
    case 'listItem':
      return vetListItem(node);
    default:
      return [];
  }
}

const moduleCode = (code: string) => `发现代码“${excerpt(code, 24)}”，应为正文，请改写；段首真要写这个词就用引号括起。`;
const expression = (code: string) =>
  `发现花括号里的代码“{${excerpt(code, 24)}}”，应为纯文字，请改写；要印花括号就写全角“｛｝”。`;
const unusedDefinition = (name: string) =>
  `发现“[${excerpt(name)}]:”的地址没有链接用到，应由正文里的“[文字][${excerpt(name)}]”引用，同名的只用第一个，请补上引用或改名；要照印方括号就写全角“［］”。`;
const deletedText = '发现删除线“~~”，应为照印的文字，要印的去掉记号，划掉不用的连字一起去掉，请改写。';
const pictureByReference = '发现图片用方括号引用，应为“![说明](gate.jpg)”的样子，请改写。';

const isLink = (node: Nodes) => node.type === 'link' || (node.type === 'mdxJsxTextElement' && isKnownTag(node.name));

/** A link or tag inside another one. Tags that are not ours are refused elsewhere. */
function vetLinkInLink(node: Nodes, parents: Nodes[]): Fault[] {
  if (!isLink(node) || !parents.some(isLink)) return [];
  const message = '发现链接或标签套在另一个里面，应各自独立，请拆开。';
  return [{ ...placeOfNode(node), rule: 'mdx-syntax', message }];
}

const noCharacter: Said = {
  rule: 'hidden-character',
  message: '发现“&#…;”所指的不是字符，应为看得见的文字，请改写。',
};

/**
 * Hidden characters that were written as references such as `&#x202e;`; those written directly are found when the bytes
 * are read.
 */
function vetDecoded(node: Nodes, source: string): Fault[] {
  const texts = [
    'value' in node && typeof node.value === 'string' ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? (node.title ?? '') : '',
    'alt' in node ? (node.alt ?? '') : '',
  ];
  return unwantedCharacters(texts.join(''))
    .filter(({ character }) => !source.includes(character))
    .map(({ character, rule, message }) => ({
      ...placeOfNode(node),
      // `&#0;` and other references to no character become U+FFFD.
      ...(character === '\uFFFD' ? noCharacter : { rule, message }),
    }));
}
