import type { Nodes, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { RenderOptions } from '../../markdown/render-prose.ts';
import { isKnownTag } from '../../markdown/known-tags.ts';
import type { LinkFrom } from '../../site/link-from.ts';

const printer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** Plain text with every sign escaped that Markdown would read as markup. */
export const escaped = (text: string): string =>
  printer
    .stringify({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] })
    .trim();

/** A block of prose as Markdown that any reader of Markdown knows: our tags are links, addresses lead from the file. */
export function blockMarkdown(node: RootContent, options: RenderOptions, link: LinkFrom): string {
  const tree: Root = { type: 'root', children: [plainNode(node, options, link) as RootContent] };
  return printer.stringify(tree).trim();
}

function plainNode(node: Nodes, options: RenderOptions, link: LinkFrom): Nodes {
  const children = 'children' in node ? node.children.map((child) => plainNode(child, options, link)) : [];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
    const to = isKnownTag(node.name) && typeof id === 'string' ? options.link?.({ tag: node.name, id }) : null;
    const words = children.length > 0 ? children : [{ type: 'text', value: to?.text ?? '' }];
    return (
      to ? { type: 'link', url: link(to.href), children: words } : { type: 'emphasis', children: words }
    ) as Nodes;
  }
  if (node.type === 'link') return { ...node, url: link(node.url), children } as Nodes;
  if (node.type === 'image') return { ...node, url: link(options.picture?.(node.url)?.src ?? node.url) };
  return 'children' in node ? ({ ...node, children } as Nodes) : node;
}
