import type { VFileMessage } from 'vfile-message';
import { excerpt, type Fault, type Said } from './fault.ts';
import { isKnownTag } from './known-tags.ts';
import { htmlTag } from './vet-tag.ts';

/** A syntax error, with the offset of the `<` or `{` that caused it (-1 if it cannot be told). */
export interface SyntaxFault extends Fault {
  culprit: number;
}

/** Explains an error of remark-mdx in plain Chinese, at the character that the editor has to change. */
export function syntaxFault(error: VFileMessage, text: string): SyntaxFault {
  const unclosed = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
  const line = Number(unclosed?.[1] ?? error.line ?? 1);
  const column = Number(unclosed?.[2] ?? error.column ?? 1);
  const culprit = lastOpener(text, offsetAt(text, line, column), openerOf(error));
  if (culprit < 0) return { line, column, culprit, ...unknownFault };
  return { ...placeAt(text, culprit), culprit, ...describe(error, text.slice(culprit, culprit + 60)) };
}

const openerOf = (error: VFileMessage) => (error.source?.endsWith('mdx-expression') ? '{' : '<');

function describe(error: VFileMessage, from: string): Said {
  if (from.startsWith('{')) return error.ruleId === 'unexpected-eof' ? looseBrace : code(from);
  if (/^<[!?]/.test(from)) return comment;
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(from)) return angledAddress;
  const [, slash, name = ''] = /^<(\/?)\s*([\p{L}\w:.-]*)/u.exec(from)!;
  if (/^<\/?[a-z][\w:.-]*[\s/>]/.test(from)) return htmlTag(name);
  if (slash) return closing(name);
  if (!isKnownTag(name)) return looseAngle(from);
  return error.ruleId === 'end-tag-mismatch' ? unclosedTag(name) : brokenTag(name);
}

const unknownFault: Said = { message: '发现看不懂的标记，应为普通正文，请检查这一段的“<”与“{”。', rule: 'mdx-syntax' };
const looseBrace: Said = { message: '发现没有配对的“{”，应为全角“｛”或转义的“\\{”，请改写。', rule: 'mdx-syntax' };
const comment: Said = {
  message: '发现 HTML 注释或声明，应为 Markdown 正文，请改写；给自己看的话写在文件开头的“# ”后面。',
  rule: 'raw-html',
};
const angledAddress: Said = { message: '发现尖括号里的地址，应为“[文字](地址)”，请改写。', rule: 'mdx-syntax' };
const code = (from: string): Said => ({
  message: `发现花括号里的代码“${excerpt(from, 24)}”，应为纯文字，请改写；要印花括号就写全角“｛｝”。`,
  rule: 'code-in-content',
});
const closing = (name: string): Said => ({
  message: `发现多余的结束标签 </${name}>，应在同一段里先有 <${name}>，请补上开头，或去掉标签留下文字。`,
  rule: 'mdx-syntax',
});
const unclosedTag = (name: string): Said => ({
  message: `发现 <${name}> 没有结束，应在同一段里有 </${name}>，不与加粗、链接交叉，请补上或移好。`,
  rule: 'mdx-syntax',
});
const brokenTag = (name: string): Said => ({
  message: `发现 <${name}> 没有写完整，应为 <${name} id="编号"> 的样子，在一行里，引号用半角，请改正。`,
  rule: 'mdx-syntax',
});
const looseAngle = (from: string): Said => ({
  message: `发现正文里的“${excerpt(from, 8)}”，小于号应为全角“＜”或转义的“\\<”，请改写。`,
  rule: 'mdx-syntax',
});

/** The offset of the last unescaped `opener` at or before `offset`; -1 where there is none. */
function lastOpener(text: string, offset: number, opener: string): number {
  let at = text.lastIndexOf(opener, offset);
  while (at > 0 && text[at - 1] === '\\') at = text.lastIndexOf(opener, at - 1);
  return at;
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
