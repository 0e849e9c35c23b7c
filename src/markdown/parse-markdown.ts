import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { tooDeep } from './bound-prose.ts';
import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import { proseProcessor } from './prose-processor.ts';
import { syntaxFault } from './syntax-fault.ts';

/**
 * remark-mdx stops at its first error. We record the error, replace the character that caused it and parse again, at
 * most so often.
 */
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
    patched = withoutPartner(blunted(patched, culprit), culprit);
  }
  return { tree: emptyTree(), faults };
}

/**
 * The text with the character that caused a fault replaced by its full-width form, which has no meaning in Markdown.
 */
const blunted = (text: string, at: number) => text.slice(0, at) + (text[at] === '{' ? '｛' : '＜') + text.slice(at + 1);

/** Without this the end tag of the tag just replaced would be reported as a second fault. */
function withoutPartner(text: string, at: number): string {
  const [, name] = /^＜([A-Za-z][\w.-]*)/.exec(text.slice(at, at + 60)) ?? [];
  const paragraph = /\n[ \t]*\n|$/.exec(text.slice(at))!.index + at;
  const end = name === undefined ? -1 : text.indexOf(`</${name}>`, at);
  return end >= 0 && end < paragraph ? blunted(text, end) : text;
}

export const emptyTree = (): Root => ({ type: 'root', children: [] });

function attempt(text: string): { tree: Root } | { fault: Fault & { culprit: number } } {
  try {
    return { tree: proseProcessor.parse(text) };
  } catch (error) {
    if (error instanceof VFileMessage) return { fault: syntaxFault(error, text) };
    // The parsers are recursive: a text nested deeper than the bounds above can exhaust the stack.
    return { fault: { line: 1, column: 1, rule: 'nested-too-deep', message: tooDeep(limits.nesting), culprit: -1 } };
  }
}
