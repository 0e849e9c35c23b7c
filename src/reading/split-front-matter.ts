import type { Fault } from '../markdown/fault.ts';

export interface Parts {
  yaml: string;
  body: string;
  /** The number, in the file, of the body's first line. */
  bodyLine: number;
  /** Faults of what is in the body but cannot be prose; the body ends before it. */
  faults: Fault[];
}

/**
 * Cuts a file into the front matter, between two lines `---`, and the body below. The front matter starts on line 2.
 */
export function splitFrontMatter(text: string): Parts | Fault {
  const lines = text.split('\n');
  const isFence = (line: string) => line.trimEnd() === '---';
  if (!isFence(lines[0] ?? '')) return { line: 1, column: 1, rule: 'front-matter', message: absent(lines[0] ?? '') };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return { line: 1, column: 1, rule: 'front-matter', message: unclosed };
  const again = lines.findIndex((line, i) => i > end && isFence(line) && /^[A-Za-z]+:/.test(lines[i + 1] ?? ''));
  const faults: Fault[] = again < 0 ? [] : [{ line: again + 1, column: 1, rule: 'front-matter', message: twice }];
  const body = lines.slice(end + 1, again < 0 ? undefined : again).join('\n');
  return { yaml: lines.slice(1, end).join('\n'), body, bodyLine: end + 2, faults };
}

const absent = (first: string) =>
  `发现第一行${first === '' ? '是空的' : `是“${first.slice(0, 20)}”`}，应为“---”，信息写在两行“---”之间，请补上。`;
const unclosed = '发现开头的“---”没有结束，应在信息之后另有一行“---”，请补上。';
const twice = '发现又一段“---”信息，一个文件应只在开头有一段（也许整篇粘贴了两次），请核对两段，合成一段。';
