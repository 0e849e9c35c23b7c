import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, Link, Nodes, Text } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import type { Footnotes } from './footnotes.ts';
import { isKnownTag, type TagName } from './known-tags.ts';
import { linkedTexts } from './linked-texts.ts';
import { freeMarks, overlaps, type Mark } from './mark.ts';
import { textOf } from './prose-text.ts';
import { isRuby, rubyOf } from './ruby.ts';
import type { TagNode } from './vet-tag.ts';

export interface RenderOptions {
  /**
   * The link for one of our tags, with the words to print if the tag holds none; null prints the words of the tag
   * without a link.
   */
  link?(tag: { tag: TagName; id: string }): { href: string; text: string; title?: string } | null;
  /** The address of a picture and its size in pixels; null prints its description instead. */
  picture?(name: string): { src: string; width?: number; height?: number } | null;
  marks?: Mark[];
  footnotes?: Footnotes;
  /** Put before the ids of footnotes, for pages that hold several texts. */
  prefix?: string;
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<(typeof defaultHandlers)['text']>[0];

/**
 * Handlers of remark-rehype for the nodes of one block that are ours or hold an address. Nothing raw reaches the page:
 * a node that is neither Markdown nor one of our tags prints its words or nothing.
 */
export function proseHandlers(block: Nodes, options: RenderOptions): Handlers {
  const marks = marksByText(block, options);
  const tag = (state: State, node: TagNode) =>
    isRuby(node)
      ? rubyOf(node, state.all(node) as ElementContent[])
      : tagLink(state.all(node), targetOf(node, options));
  return {
    text: (state: State, node: Text) => markedText(state, node, marks.get(node)),
    link: (state: State, node: Link) =>
      h('a', { href: node.url, title: node.title, rel: relOf(node.url) }, state.all(node)),
    image: (state: State, node: Image) => picture(state, node, options.picture?.(node.url) ?? null),
    code: (state: State, { value }) => defaultHandlers.code(state, { type: 'code', value }),
    footnoteReference: (_: State, node) => footnoteMark(options.footnotes?.of.get(node), options.prefix ?? ''),
    mdxJsxTextElement: tag,
    mdxJsxFlowElement: tag,
  };
}

interface Marked {
  /** The offset of the text node in the text of its block. */
  start: number;
  marks: Mark[];
}

/** The marks that lie in each text node. A mark over several text nodes is printed as several links. */
function marksByText(block: Nodes, options: RenderOptions): Map<Text, Marked> {
  const { runs } = textOf(block);
  const isLink = (node: Nodes) => node.type === 'link' || (isTag(node) && targetOf(node, options) !== null);
  const free = freeMarks(options.marks ?? [], runs, linkedTexts(block, isLink));
  return new Map(
    runs.map((run) => [run.node, { start: run.start, marks: free.filter((mark) => overlaps(mark, run)) }]),
  );
}

const isTag = (node: Nodes): node is TagNode => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** A text node as texts and links, cut where its marks begin and end. */
function markedText(state: State, node: Text, { start, marks }: Marked = { start: 0, marks: [] }) {
  if (marks.length === 0) return defaultHandlers.text(state, node);
  const piece = (from: number, to: number) =>
    defaultHandlers.text(state, { type: 'text', value: node.value.slice(from, to) });
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { href, className, label, after = [], ...mark } of marks) {
    const from = Math.max(mark.start - start, 0);
    const to = Math.min(mark.end - start, node.value.length);
    pieces.push(piece(at, from), h('a', { href, className: className?.split(' '), title: label }, [piece(from, to)]));
    if (mark.end - start <= node.value.length)
      pieces.push(...after.map((link) => h('a', { href: link.href, className: link.className.split(' ') }, link.text)));
    at = to;
  }
  return [...pieces, piece(at, node.value.length)];
}

const relOf = (url: string) => (/^(?:https?:)?\/\//i.test(url) ? 'noopener noreferrer' : undefined);

function targetOf(node: TagNode, { link }: RenderOptions) {
  const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
  return isKnownTag(node.name) && typeof id === 'string' ? (link?.({ tag: node.name, id }) ?? null) : null;
}

function tagLink(words: ElementContent[], to: ReturnType<typeof targetOf>): ElementContent | ElementContent[] {
  if (!to) return words;
  return h('a', { href: to.href, title: to.title }, words.length > 0 ? words : to.text);
}

function picture(state: State, { alt }: Image, found: ReturnType<NonNullable<RenderOptions['picture']>>) {
  if (!found) return defaultHandlers.text(state, { type: 'text', value: alt ?? '' });
  const { src, width, height } = found;
  return h('img', { src, alt: alt ?? '', width, height, loading: 'lazy' });
}

/** The id of the nth reference to a footnote, without the page's prefix. */
export const referenceId = (number: number, nth: number) => `fnref-${number}${nth > 1 ? `-${nth}` : ''}`;

function footnoteMark(found: { number: number; nth: number } | undefined, prefix: string): ElementContent[] {
  if (!found) return [];
  const { number, nth } = found;
  const properties = {
    href: `#${prefix}fn-${number}`,
    id: `${prefix}${referenceId(number, nth)}`,
    role: 'doc-noteref',
    ariaLabel: `注${number}`,
  };
  return [h('sup', [h('a', properties, String(number))])];
}
