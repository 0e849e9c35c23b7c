import type { Fault } from '../markdown/fault.ts';

const cutInBrackets =
  '发现空格后面的“#”，这一行从它起会被当作说明，文字里的“#”应在引号里，请给这个值加引号 "…"；真是说明，就移到上一行。';

/** A slip of the hand, by what stands before it in its line. */
const slips: [before: RegExp, message: string][] = [
  [/^[ -]*(?=\t)/, '发现用制表符缩进，应为空格，请改成空格。'],
  [/^[ -]*(?=[\u00A0\u3000])/, '发现行首有全角空格或网页里的空格，应为半角空格，请改写。'],
  [/^ *(?=[—–－−•])/, '发现行首的横线不是半角“-”，列表的每一项应以“- ”开头，请改写。'],
  [/^ *-(?=[^\s-])/, '发现“-”后面没有空格，列表的每一项应以“- ”开头，请空一格。'],
  [/^[ -]*(?=[｛［【])/, '发现全角括号，应为半角的“{ }”或“[ ]”，请改写。'],
  [/(?:^[ -]*|[{,，] *)[A-Za-z]+ *(?=：)/, '发现全角冒号“：”，应为半角冒号加空格“: ”，请改写。'],
  [/^[ -]*[A-Za-z]+:(?=[\u00A0\u3000])/, '发现冒号后面是全角空格或网页里的空格，应为半角空格，请改写。'],
  [/^[ -]*[A-Za-z]+(?=:[^\s])/, '发现冒号后面没有空格，应为“键: 值”，请空一格。'],
  [/^(?=[^\s#'"[\]{}-][^:：]*$)/, '发现这一行没有冒号，应为“键: 值”，说明写在“# ”后面，请改写。'],
  [/^(?:[^#"'}\]]|"[^"]*"|'[^']*')*[{[](?:[^#"'}\]]|"[^"]*"|'[^']*')* (?=#[^\s#])/, cutInBrackets],
  [/^.*?(?=， *[A-Za-z]+: )/, '发现全角逗号“，”，应为半角逗号加空格“, ”，请改写。'],
];

const indent = '发现缩进不对，应与同级的键对齐，请改正空格。';
const unpaired = (mark: string) =>
  `发现“${mark}”没有配对，应在同一行里成对写全，请补上；文字里真有它就给整个值加引号。`;

/**
 * The usual mistakes that make YAML unreadable, each in its own line. They are looked for only where the parser has
 * failed.
 */
export function yamlSlips(text: string): Fault[] {
  const lines = text.split('\n');
  const marks = unpairedMarks(lines).map(({ mark, line, at }) => fault(line, at, unpaired(mark)));
  const found = [...lines.flatMap((line, index) => slipOf(line, index) ?? []), ...marks];
  if (found.length > 0) return found.sort((a, b) => a.line - b.line).slice(0, 20);
  const crooked = crookedLine(lines);
  return crooked < 0 ? [] : [fault(crooked, /^ */.exec(lines[crooked]!)![0].length, indent)];
}

function slipOf(line: string, index: number): Fault | null {
  for (const [before, message] of slips) {
    const match = before.exec(line);
    if (match) return fault(index, match.index + match[0].length, message);
  }
  return null;
}

const fault = (index: number, offset: number, message: string): Fault => {
  return { line: index + 1, column: offset + 1, rule: 'yaml-syntax', message };
};

const partners: Record<string, string> = { '[': ']', '{': '}' };

interface LoneMark {
  mark: string;
  line: number;
  at: number;
}

/** Brackets and quotation marks without a partner in their line; a bracket may be closed in a later one. */
function unpairedMarks(lines: string[]): LoneMark[] {
  const open: LoneMark[] = [];
  for (const lone of lines.flatMap((line, index) => loneMark(line, index) ?? [])) {
    if (partners[open.at(-1)?.mark ?? ''] === lone.mark) open.pop();
    else open.push(lone);
  }
  return open;
}

function loneMark(text: string, line: number): LoneMark | null {
  const quote = /(?:: +|[[{,] *|- +)(["'])(?:(?!\1).)*$/.exec(text);
  if (quote) return { mark: quote[1]!, line, at: text.lastIndexOf(quote[1]!) };
  const open: LoneMark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/"[^"]*"|'[^']*'| #.*|[[\]{}]/g)) {
    if (mark in partners) open.push({ mark, line, at });
    if (!']}'.includes(mark)) continue;
    const before = open.pop();
    if (partners[before?.mark ?? ''] !== mark) return before ?? { mark, line, at };
  }
  return open.at(-1) ?? null;
}

/** The first line whose indent no line above allows; -1 where there is none. */
function crookedLine(lines: string[]): number {
  const open: number[] = [];
  let mayOpen = true;
  return lines.findIndex((line) => {
    if (/^ *(?:#|$)/.test(line)) return false;
    const [, spaces = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line)!;
    const depth = spaces.length;
    const before = open.length;
    while (open.length > 0 && open.at(-1)! > depth) open.pop();
    const crooked = open.at(-1) !== depth && (open.length < before || !mayOpen);
    if (open.at(-1) !== depth) open.push(depth);
    for (let at = 2; at <= dashes.length; at += 2) open.push(depth + at);
    mayOpen = /(?::|-|: *[|>][+-]?) *$/.test(line);
    return crooked;
  });
}
