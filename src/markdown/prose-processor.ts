import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { noJavaScript } from './no-javascript.ts';
import { remarkInlineReferences } from './remark-inline-references.ts';
import { remarkJoinedLines } from './remark-joined-lines.ts';
import { remarkTagParagraphs } from './remark-tag-paragraphs.ts';
import { remarkTrimAddresses } from './remark-trim-addresses.ts';

/**
 * How content is read: `parse` gives the tree as written, `runSync` brings what can be written in two ways into one form.
 * The two are called apart, because the depth of a tree is bounded before anything recursive walks it.
 */
export const proseProcessor = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkInlineReferences)
  .use(remarkJoinedLines)
  .use(remarkTagParagraphs)
  .use(remarkTrimAddresses)
  .freeze();
