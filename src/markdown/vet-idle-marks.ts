import type { Nodes } from 'mdast';
import { excerpt, type Fault } from './fault.ts';

/**
 * Marks that did not take effect and would be printed as typed. Each pattern is tested on the text with the one
 * character before it.
 */
const idle: [pattern: RegExp, message: (found: string) => string][] = [
  [
    /(?<=\n[ \t]*)(?:#{2,}(?=[^#\s])|＃{2,})[^\n]{0,12}/,
    (found) => `发现“${found}”没有成为小标题，应为半角“## ”加空格再写字，请改写。`,
  ],
  [
    /(?<=\n[ \t]*)[|｜][^\n|｜]*[|｜][^\n]{0,12}/,
    (found) => `发现“${found}”没有成为表格，应为半角“|”，表头下面有一行“| --- | --- |”，请改写。`,
  ],
  [
    /(?<!\\)[\]】] ?[（(](?=(?:\/|#|https?:))|(?<!\\)[)）]\[(?=\/|https?:)/,
    (found) => `发现“${found}”没有成为链接，应为“[文字](地址)”，括号半角、中间不空，请改写。`,
  ],
  [/＜\/?(?:Fact|Zone|Term|Source)(?=[ ＞/])/, (found) => `发现“${found}”没有成为标签，尖括号与引号应为半角，请改写。`],
  [/(?<=\n[ \t]*)(?:[•▪◦]\s*|●\s+)[^\n]{0,8}/, (found) => `发现“${found}”没有成为列表，每项应以半角“- ”开头，请改写。`],
  [/(?<=[^\s]) *\t/, () => '发现句子中间的制表符，从表格软件粘贴来的应写成“| 甲 | 乙 |”的表格，请改写。'],
  [
    /(?<!\\)\*\*/,
    (found) => `发现“${found}”没有成对，加粗应为“**文字**”、里面两头不空，请改写；要印星号就写“\\*\\*”。`,
  ],
];

const emphases = new Set(['emphasis', 'strong', 'delete']);

/** Finds marks that Markdown did not recognise, and signs of multiplication that it took for emphasis. */
export function vetIdleMarks(node: Nodes, source: string): Fault[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return [];
  if (emphases.has(node.type) && isBetweenDigits(source.slice(from - 1, to + 1)))
    return [fault(source, from, `发现数字之间的“${source[from]}”成了强调的记号，不会印出，乘号应为“×”，请改写。`)];
  if (node.type === 'emphasis' && isFootnoteStar(source.slice(from - 1, to)))
    return [fault(source, from, '发现“*”成了强调的记号，不会印出，要印星号就写“\\*”，请改写。')];
  if (node.type === 'blockquote' && /^>[\d=＝]/.test(source.slice(from, from + 2)))
    return [
      fault(source, from, '发现段首的“>”成了引文的记号，不会印出；大于号应为全角“＞”，引文应为“> ”加空格，请改写。'),
    ];
  if (node.type === 'code' && !/(?:```|~~~)[ \t]*$/.test(source.slice(from + 3, to)))
    return [
      fault(source, from, '发现“```”没有结束，后面的文字都成了代码，应另有一行“```”，请补上，或去掉开头的“```”。'),
    ];
  if (node.type !== 'text') return [];
  // The parser makes an address after a bracket a node of its own, so a few characters more are looked at.
  const text = `${source[from - 1] ?? '\n'}${source.slice(from, to + 8)}`;
  return idle.flatMap(([pattern, message]) => {
    const found = pattern.exec(text);
    return found && found.index <= to - from ? [fault(source, from + found.index - 1, message(excerpt(found[0])))] : [];
  });
}

/**
 * `12亿元*，税收3亿元*`, `*为预计数，*为目标数`, `A*和B*`: emphasis never begins or ends at a comma, nor within a word.
 */
const isFootnoteStar = (text: string) => /^[\s\S]\*[，、；：。）]|^[a-z\d]\*|[，、；]\*$/i.test(text);

/** `5*3*2` */
const isBetweenDigits = (text: string) => /^\d[*_~]+\d|\d[*_~]+\d$/.test(text);

function fault(source: string, offset: number, message: string): Fault {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), rule: 'idle-mark', message };
}
