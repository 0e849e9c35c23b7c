import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { noJavaScript } from './no-javascript.ts';
import { remarkEnumeratedLines } from './remark-enumerated-lines.ts';
import { remarkInlineReferences } from './remark-inline-references.ts';
import { remarkJoinedLines } from './remark-joined-lines.ts';
import { remarkTagParagraphs } from './remark-tag-paragraphs.ts';
import { remarkTrimAddresses } from './remark-trim-addresses.ts';

/**
 * The chain that reads content. `parse` gives the tree as written; `runSync` turns each thing that can be written in
 * two ways into one form. They are called separately: the depth of the tree must be checked before a plugin walks it
 * recursively.
 */
export const proseProcessor = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkInlineReferences)
  .use(remarkEnumeratedLines)
  .use(remarkJoinedLines)
  .use(remarkTagParagraphs)
  .use(remarkTrimAddresses)
  .freeze();
