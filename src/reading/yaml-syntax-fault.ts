import type { YAMLError } from 'yaml';
import type { Place } from '../schema/entry.ts';
import type { Fault } from '../markdown/fault.ts';

/** What the YAML parser complains of, in an editor's words. */
const sentences: Record<string, string> = {
  ALIAS_PROPS: '发现引用带着标记，应写出内容本身，请改写。',
  BAD_ALIAS: '发现引用“*”，应写出内容本身；文字以 * 开头就加引号，请改写。',
  BAD_DIRECTIVE: '发现“%”开头的指令，应只写“键: 值”，请删去。',
  BAD_DQ_ESCAPE: '发现双引号里看不懂的“\\”，应为“\\\\”，请改写或改用单引号。',
  BAD_INDENT: '发现缩进不对，应与同级的键对齐，请改正空格。',
  BAD_PROP_ORDER: '发现标记次序不对，应只写内容，请删去“&”或“!”。',
  BAD_SCALAR_START: '发现以特殊符号开头的文字，应加引号，请改成 "…"。',
  BLOCK_AS_IMPLICIT_KEY: '发现一行里有两个“: ”，应只有一个，请给文字加引号。',
  BLOCK_IN_FLOW: '发现方括号或花括号里另起了一块，应写在一行里，请改写。',
  DUPLICATE_KEY: '发现键写了两次，应只有一次，请删去一个。',
  IMPOSSIBLE: '发现看不懂的写法，应为“键: 值”，请改写。',
  KEY_OVER_1024_CHARS: '发现键名太长，应为一个词，请检查冒号。',
  MISSING_CHAR: '发现缺了引号、括号、冒号或逗号，应成对写全，请补上。',
  MULTILINE_IMPLICIT_KEY: '发现键占了几行，应在一行里，请检查冒号与引号。',
  MULTIPLE_ANCHORS: '发现锚点“&”，应直接写内容，请删去。',
  MULTIPLE_DOCS: '发现文件里有两份内容，应只有一份，请删去多余的“---”。',
  MULTIPLE_TAGS: '发现类型标记“!”，应只写内容，请删去。',
  NON_STRING_KEY: '发现键不是一个词，应为“键: 值”，请改写。',
  TAB_AS_INDENT: '发现用制表符缩进，应为空格，请改成空格。',
  TAG_RESOLVE_FAILED: '发现类型标记“!”，应只写内容，请删去。',
  UNEXPECTED_TOKEN: '发现多出来的符号或文字，应为“键: 值”，请检查引号与缩进。',
};

const rules: Record<string, string> = {
  ALIAS_PROPS: 'yaml-alias',
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
  MULTIPLE_TAGS: 'yaml-tag',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

type PlaceAt = (offset: number) => Place;

/** One a line: what the parser stumbles over next in it is mostly the same slip. */
export function yamlSyntaxFaults(errors: YAMLError[], place: PlaceAt, text: string): Fault[] {
  const seen = new Set<number>();
  const isFirst = ({ line }: Place) => !seen.has(line) && seen.add(line);
  return errors
    .filter(({ pos }) => isFirst(place(pos[0])))
    .slice(0, 20)
    .map((error) => yamlSyntaxFault(error, place, text));
}

function yamlSyntaxFault(error: YAMLError, place: PlaceAt, text: string): Fault {
  const colon = colonFault(text, error.pos[0]);
  if (colon) return { ...place(colon.offset), rule: 'yaml-syntax', message: colon.message };
  const { code, offset } = slip(error, text);
  const message = sentences[code] ?? '发现看不懂的写法，应为“键: 值”，请改写。';
  return { ...place(offset), rule: rules[code] ?? 'yaml-syntax', message };
}

/** Where the parser names a slip after what it leads to, the slip itself. */
function slip({ code, message, pos: [offset] }: YAMLError, text: string): { code: string; offset: number } {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/^\s*\t\s*$/.test(before)) return { code: 'TAB_AS_INDENT', offset };
  // It calls it an indent when the end of a bracket is not found.
  if (message.startsWith('Flow ')) return { code: 'MISSING_CHAR', offset };
  const [rest = ''] = text.slice(offset).split('\n', 1);
  if (/^\? /.test(rest)) return { code: 'BAD_SCALAR_START', offset };
  // A value that goes on in a line which has a key of its own: that line stands too far to the right.
  const isDeeper = /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(code) && !/: |:$/.test(rest);
  const gap = /\n\s*/.exec(text.slice(offset));
  return isDeeper && gap ? { code: 'BAD_INDENT', offset: offset + gap.index + gap[0].length } : { code, offset };
}

/** The usual slip, seen in the line that the parser stopped at: the colon of a Chinese keyboard, or no space after it. */
function colonFault(text: string, offset: number): { offset: number; message: string } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const key = /^[ -]*[A-Za-z]+ *(?=：|:[^\s])/.exec(line)?.[0];
  if (key === undefined) return null;
  const message = line[key.length] === '：' ? wideColon : tightColon;
  return { offset: start + key.length, message };
}

const wideColon = '发现全角冒号“：”，应为半角冒号加空格“: ”，请改写。';
const tightColon = '发现冒号后面没有空格，应为“键: 值”，请空一格。';
