import type { Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { numberFootnotes, type Footnotes } from './footnotes.ts';
import { proseHandlers, referenceId, type RenderOptions } from './prose-handlers.ts';
import { rehypeCellClasses } from './rehype-cell-classes.ts';

export type { RenderOptions };

/** One block as HTML. */
export const renderBlock = (block: RootContent, options: RenderOptions = {}): string =>
  stringify(toHast(block, options));

/** The HTML inside a paragraph, for templates that write the `<p>` themselves; any other block as a whole. */
export const renderInline = (block: RootContent, options: RenderOptions = {}): string =>
  stringify({ type: 'root', children: inside(toHast(block, options)) });

/** The footnotes as a list; empty where there are none. */
export function renderFootnotes(tree: Root, options: RenderOptions = {}): string {
  const { list } = options.footnotes ?? numberFootnotes(tree);
  if (list.length === 0) return '';
  const items = list.map((note) => footnoteItem(note, options));
  return stringify({ type: 'root', children: [h('ol.footnotes', items)] });
}

const toHast = (block: RootContent, options: RenderOptions): HastRoot =>
  unified()
    .use(remarkRehype, { handlers: proseHandlers(block, options) })
    .use(rehypeCellClasses, { right: 'align-right', center: 'align-center' })
    .runSync({ type: 'root', children: [block] });

const printer = unified().use(rehypeStringify).freeze();
const stringify = (tree: HastRoot) => printer.stringify(tree);

function inside({ children }: HastRoot): HastRoot['children'][number][] {
  const [first] = children;
  return first?.type === 'element' && first.tagName === 'p' ? first.children : children;
}

/** A note with a link back to each of its references; its paragraphs are lines. */
function footnoteItem({ number, definition, references }: Footnotes['list'][number], options: RenderOptions) {
  const { prefix = '' } = options;
  const lines = definition.children.flatMap((child, i) => {
    const line = inside(toHast(child, { ...options, marks: [] }));
    return i > 0 ? [h('br'), ...line] : line;
  });
  const back = Array.from({ length: references }, (_, n) => [' ', backlink(prefix, number, n + 1)]);
  return h('li', { id: `${prefix}fn-${number}` }, [...lines, ...back.flat()]);
}

const backlink = (prefix: string, number: number, nth: number) =>
  h(
    'a',
    { href: `#${prefix}${referenceId(number, nth)}`, role: 'doc-backlink', ariaLabel: `回到注${number}的正文` },
    '↩',
  );
