import type { PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Puts an empty tag that stands alone on its line, such as `<Source id="x"/>`, into a paragraph, as it is in a sentence. */
export function remarkTagParagraphs() {
  return (tree: Root): void =>
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (parent && index !== undefined && node.children.length === 0) parent.children[index] = asParagraph(node);
    });
}

type FlowTag = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

function asParagraph({ name, attributes, position }: FlowTag): RootContent {
  const tag: PhrasingContent = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
  return { type: 'paragraph', children: [tag], position };
}
