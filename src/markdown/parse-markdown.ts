import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { tooDeep } from './bound-prose.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { noJavaScript } from './no-javascript.ts';
import { syntaxFault } from './syntax-fault.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: noJavaScript, addResult: false })
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** remark-mdx stops at its first error: we note it, make the culprit a plain character and go on, this many times. */
const mostFaults = (text: string) => (text.length > 50_000 ? 3 : 10);

export function parseMarkdown(text: string): { tree: Root; faults: Fault[] } {
  const faults: Fault[] = [];
  let patched = text;
  while (faults.length < mostFaults(text)) {
    const result = attempt(patched);
    if ('tree' in result) return { tree: result.tree, faults };
    const { culprit, ...fault } = result.fault;
    faults.push(fault);
    if (culprit < 0) break;
    patched = patched.slice(0, culprit) + (patched[culprit] === '{' ? '｛' : '＜') + patched.slice(culprit + 1);
  }
  return { tree: emptyTree(), faults };
}

export const emptyTree = (): Root => ({ type: 'root', children: [] });

function attempt(text: string): { tree: Root } | { fault: Fault & { culprit: number } } {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    if (error instanceof VFileMessage) return { fault: syntaxFault(error, text) };
    // The parsers are recursive: what is nested beyond the bounds above can still use up the stack.
    return { fault: { line: 1, column: 1, rule: 'nested-too-deep', message: tooDeep(limits.nesting), culprit: -1 } };
  }
}
