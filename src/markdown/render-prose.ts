import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { numberFootnotes, type Footnotes } from './footnotes.ts';
import { isKnownTag, type TagName } from './known-tags.ts';
import { anchor, cutText, freeMarks, linkedTexts } from './link-prose.ts';
import type { Mark } from './mark.ts';
import { textOf } from './prose-text.ts';
import type { TagNode } from './vet-tag.ts';

export interface RenderOptions {
  /** Where a closed tag leads and what it says if it has no words of its own; null prints the words alone. */
  link?(tag: { tag: TagName; id: string }): { href: string; text: string; title?: string } | null;
  /** Where a picture lies; null prints its description. */
  picture?(name: string): { src: string; width?: number; height?: number } | null;
  marks?: Mark[];
  footnotes?: Footnotes;
  /** In front of the ids of footnotes, for pages with several texts. */
  prefix?: string;
}

/** One block as HTML. Nothing raw passes: what is not Markdown or a closed tag prints its words or nothing. */
export function renderBlock(node: RootContent, options: RenderOptions = {}): string {
  return print([prepare(node, options)]);
}

/** What stands inside a paragraph, for templates that bring the element themselves; another block whole. */
export function renderInline(node: RootContent, options: RenderOptions = {}): string {
  const prepared = prepare(node, options);
  return prepared.type === 'paragraph' ? printPhrasing(prepared) : print([prepared]);
}

/** The notes as a list, or nothing. */
export function renderFootnotes(tree: Root, options: RenderOptions = {}): string {
  const { list } = options.footnotes ?? numberFootnotes(tree);
  if (list.length === 0) return '';
  const { prefix = '' } = options;
  const items = list.map(({ number, definition, references }) => {
    const children = definition.children.map((child) => renderInline(child, { ...options, marks: [] }));
    const back = Array.from({ length: references }, (_, n) => backlink(prefix, number, n + 1)).join('');
    return `<li id="${prefix}fn-${number}">${children.join('<br>')}${back}</li>`;
  });
  return `<ol class="fns">${items.join('')}</ol>`;
}

const referenceId = (number: number, nth: number) => `fnref-${number}${nth > 1 ? `-${nth}` : ''}`;
const backlink = (prefix: string, number: number, nth: number) =>
  ` <a href="#${prefix}${referenceId(number, nth)}" role="doc-backlink" aria-label="回到注${number}的正文">↩</a>`;

/** A copy of the node in which tags, marks, pictures and footnote references are plain links and texts. */
function prepare(node: RootContent, options: RenderOptions): RootContent {
  const { runs } = textOf(node);
  const starts = new Map(runs.map((run) => [run.node as Nodes, run.start]));
  const isLink = (inner: Nodes) => inner.type === 'link' || (isTag(inner) && target(inner, options) !== null);
  const marks = freeMarks(options.marks ?? [], runs, linkedTexts(node, isLink));
  const copy = (inner: Nodes): RootContent[] => {
    if (inner.type === 'text') return cutText(inner, starts.get(inner) ?? 0, marks);
    const children = 'children' in inner ? inner.children.flatMap(copy) : [];
    return replaced(inner, children as PhrasingContent[], options);
  };
  return copy(node)[0] ?? { type: 'text', value: '' };
}

const isTag = (node: Nodes): node is TagNode => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

function replaced(node: Nodes, children: PhrasingContent[], options: RenderOptions): RootContent[] {
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return tagLink(node, children, options);
    case 'link':
      return [anchor({ href: node.url, title: node.title ?? undefined, rel: relOf(node.url) }, children)];
    case 'image':
      return [pictureOf(node.url, node.alt ?? '', options)];
    case 'footnoteReference':
      return footnoteMark(options.footnotes?.of.get(node), options.prefix ?? '');
    case 'code':
      return [{ type: 'code', value: node.value }];
    default:
      return 'children' in node ? [{ ...node, children } as Parents as RootContent] : [node as RootContent];
  }
}

const relOf = (url: string) => (/^(?:https?:)?\/\//i.test(url) ? 'noopener noreferrer' : undefined);

function target(node: TagNode, { link }: RenderOptions) {
  const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  return isKnownTag(node.name) && typeof id === 'string' ? (link?.({ tag: node.name, id }) ?? null) : null;
}

function tagLink(node: TagNode, children: PhrasingContent[], options: RenderOptions): PhrasingContent[] {
  const to = target(node, options);
  if (!to) return children;
  return [
    anchor({ href: to.href, title: to.title }, children.length > 0 ? children : [{ type: 'text', value: to.text }]),
  ];
}

function pictureOf(name: string, alt: string, options: RenderOptions): PhrasingContent {
  const picture = options.picture?.(name);
  if (!picture) return { type: 'text', value: alt };
  const { src, width, height } = picture;
  return { type: 'image', url: src, alt, data: { hProperties: { width, height, loading: 'lazy' } } };
}

function footnoteMark(found: { number: number; nth: number } | undefined, prefix: string): PhrasingContent[] {
  if (!found) return [];
  const { number, nth } = found;
  const properties = {
    href: `#${prefix}fn-${number}`,
    id: `${prefix}${referenceId(number, nth)}`,
    role: 'doc-noteref',
    ariaLabel: `注${number}`,
  };
  const link = anchor(properties, [{ type: 'text', value: String(number) }]);
  return [{ type: 'emphasis', children: [link], data: { hName: 'sup' } }];
}

/** Alignment of table cells by class: pages have no `style` and no attributes of old. */
function classedCells() {
  return (tree: HastRoot) =>
    visit(tree, 'element', (node: Element) => {
      const { align } = node.properties;
      if (align === undefined) return;
      delete node.properties['align'];
      if (align === 'center' || align === 'right') node.properties['className'] = [align === 'right' ? 'ta-r' : 'ta-c'];
    });
}

const processor = unified().use(remarkRehype).use(classedCells).freeze();

const print = (children: RootContent[]) => toHtml(processor.runSync({ type: 'root', children }) as HastRoot);

/** Without the line breaks that stand between blocks: they would show as gaps in Chinese. */
const printPhrasing = (paragraph: Paragraph) => {
  const tree = processor.runSync({ type: 'root', children: [paragraph] }) as HastRoot;
  return toHtml((tree.children[0] as Element).children);
};
