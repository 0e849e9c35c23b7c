import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt, placeOfNode, type Fault, type Said } from './fault.ts';
import { isRuby, vetRuby } from './ruby.ts';
import { isKnownTag, isTagId, knownTags, type TagName } from './known-tags.ts';

export type TagNode = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Faults of one tag: only our four tags are allowed, inside a sentence, with one literal `id`. */
export function vetTag(node: TagNode): Fault[] {
  const { name } = node;
  const at = placeOfNode(node);
  if (isRuby(node) && node.type === 'mdxJsxTextElement') return vetRuby(node);
  if (!isKnownTag(name)) return [{ ...at, ...unknownTag(name ?? '') }, ...node.attributes.flatMap(vetExpression)];
  if (node.type === 'mdxJsxFlowElement') return [{ ...at, rule: 'mdx-syntax', message: aroundBlocks(name) }];
  return [
    ...node.attributes.flatMap((attribute) => vetAttribute(attribute, name)),
    ...vetCount(node, name),
    ...vetWords(node, name),
  ];
}

export const htmlTag = (name: string): Said => ({
  rule: 'raw-html',
  message: `发现 HTML 标签 <${excerpt(name)}>，应为 Markdown 正文，请去掉标签，留下文字。`,
});

const unknownTag = (name: string): Said =>
  /^[a-z]/.test(name)
    ? htmlTag(name)
    : {
        rule: 'unknown-tag',
        message: `发现标签 <${excerpt(name)}>，应为 ${knownTags.join('、')} 之一，请改正标签名，或去掉标签留下文字。`,
      };

const aroundBlocks = (name: string) => `发现 <${name}> 单独成行包住整段，应写在句子里，请与文字写在同一行。`;

type Attribute = TagNode['attributes'][number];

/** Code in an attribute is refused for any tag. */
function vetExpression(attribute: Attribute): Fault[] {
  const code = attribute.type === 'mdxJsxExpressionAttribute' ? attribute : attribute.value;
  if (typeof code !== 'object' || !code) return [];
  const message = `发现属性里的代码“{${excerpt(code.value, 24)}}”，应为引号里的文字，请改成 id="编号"。`;
  return [{ ...placeOfNode(attribute), rule: 'code-in-content', message }];
}

function vetAttribute(attribute: Attribute, tag: TagName): Fault[] {
  const code = vetExpression(attribute);
  if (code.length > 0 || attribute.type !== 'mdxJsxAttribute') return code;
  const fault = (message: string): Fault[] => [{ ...placeOfNode(attribute), rule: 'mdx-attribute', message }];
  const { name, value } = attribute;
  if (name !== 'id') return fault(`发现 <${tag}> 的属性“${excerpt(name)}”，应只有 id，请去掉这个属性。`);
  if (typeof value === 'string' && isTagId(tag, value)) return [];
  return fault(`发现 <${tag}> 的 id“${excerpt(String(value ?? ''))}”，应为小写字母、数字与连字符，请改正。`);
}

function vetCount(node: TagNode, tag: TagName): Fault[] {
  const count = node.attributes.filter((a) => a.type === 'mdxJsxAttribute' && a.name === 'id').length;
  const fault = (message: string): Fault[] => [{ ...placeOfNode(node), rule: 'mdx-attribute', message }];
  if (count === 0) return fault(`发现 <${tag}> 没有 id，应写明所指的编号，请写成 <${tag} id="编号">。`);
  return count > 1 ? fault(`发现 <${tag}> 有${count}个 id，应只有一个，请留对的一个。`) : [];
}

function vetWords(node: TagNode, tag: TagName): Fault[] {
  if (node.children.length === 0 || toString(node).trim() !== '') return [];
  const message = `发现 <${tag}> 里没有看得见的字，应有文字，请补上；要印所指的名称就写 <${tag} id="编号"/>。`;
  return [{ ...placeOfNode(node), rule: 'empty-link', message }];
}
