import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { placeOfNode, type Fault } from './fault.ts';

type Tag = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** `<Ruby text="kělán">岢岚</Ruby>`: how rare characters are read. It leads nowhere, so it is none of the tags with an id. */
export const isRuby = (node: Nodes): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Ruby';

/** Pinyin with marks of tone, or zhuyin. */
const reading = /^[\p{Script=Latin}\p{Script=Bopomofo}\p{M}ˇˋˊ˙' -]{1,40}$/u;

const readingOf = (node: Tag): string | null => {
  const [attribute, ...others] = node.attributes;
  if (others.length > 0 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'text') return null;
  return typeof attribute.value === 'string' && reading.test(attribute.value) ? attribute.value : null;
};

export function vetRuby(node: Tag): Fault[] {
  const isPlain = node.children.every(({ type }) => type === 'text');
  if (isPlain && readingOf(node) !== null && /^\p{Script=Han}{1,12}$/u.test(toString(node))) return [];
  const message = '发现 <Ruby> 写法不对，应为 <Ruby text="kělán">岢岚</Ruby>：text 里是读音，标签里只有要注音的汉字，请改写。';
  return [{ ...placeOfNode(node), rule: 'mdx-attribute', message }];
} // prettier-ignore

/** The characters with their reading over them; in brackets behind them where a browser knows no ruby. */
export const rubyOf = (node: Tag, words: ElementContent[]): ElementContent =>
  h('ruby', words, h('rp', '（'), h('rt', readingOf(node) ?? ''), h('rp', '）'));
