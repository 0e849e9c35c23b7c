import type { YAMLError } from 'yaml';
import type { Place } from '../schema/entry.ts';
import type { Fault } from '../markdown/fault.ts';
import { yamlSlips } from './yaml-slips.ts';

/** The errors of the YAML parser, in an editor's words. */
const sentences: Record<string, string> = {
  ALIAS_PROPS: '发现引用带着标记，应写出内容本身，请改写。',
  BAD_ALIAS: '发现引用“*”，应写出内容本身；文字以 * 开头就加引号，请改写。',
  BAD_DIRECTIVE: '发现“%”开头的指令，应只写“键: 值”，请改写；文字以 % 开头就加引号。',
  BAD_DQ_ESCAPE: '发现双引号里看不懂的“\\”，应为“\\\\”，请改写或改用单引号。',
  BAD_INDENT: '发现缩进不对，应与同级的键对齐，请改正空格。',
  BAD_PROP_ORDER: '发现标记次序不对，应只写内容，请去掉“&”或“!”；文字里真有就加引号。',
  BAD_SCALAR_START: '发现以特殊符号开头的文字，应加引号，请改成 "…"。',
  BLOCK_AS_IMPLICIT_KEY: '发现一行里有两个“: ”，应只有一个，请给文字加引号。',
  BLOCK_IN_FLOW: '发现括号里缺了逗号，各项应以半角逗号加空格“, ”隔开，请补上。',
  DUPLICATE_KEY: '发现键写了两次，应只有一次，请核对两处，留对的一处。',
  IMPOSSIBLE: '发现看不懂的写法，应为“键: 值”，请改写。',
  KEY_OVER_1024_CHARS: '发现键名太长，应为一个词，请检查冒号。',
  MISSING_CHAR: '发现缺了引号、括号、冒号或逗号，应成对写全，请补上。',
  MULTILINE_IMPLICIT_KEY: '发现一行没有“: ”，应为“键: 值”，请检查冒号与引号。',
  MULTIPLE_ANCHORS: '发现锚点“&”，应直接写内容，请去掉“&”；文字以 & 开头就加引号。',
  MULTIPLE_DOCS: '发现文件里有两份内容，应只有一份，请把内容合在一起，去掉多余的“---”。',
  MULTIPLE_TAGS: '发现类型标记“!”，应只写内容，请去掉“!”；文字以 ! 开头就加引号。',
  NON_STRING_KEY: '发现键不是一个词，应为“键: 值”，请改写。',
  TAB_AS_INDENT: '发现用制表符缩进，应为空格，请改成空格。',
  TAG_RESOLVE_FAILED: '发现类型标记“!”，应只写内容，请去掉“!”；文字以 ! 开头就加引号。',
  UNEXPECTED_TOKEN: '发现多出来的符号或文字，应为“键: 值”，请检查引号与缩进。',
};

const rules: Record<string, Fault['rule']> = {
  ALIAS_PROPS: 'yaml-alias',
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
  MULTIPLE_TAGS: 'yaml-tag',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/**
 * One fault for each line. Keys that could not be read are reported only where nothing else is wrong, since they
 * usually follow from another fault.
 */
export function yamlSyntaxFaults(errors: YAMLError[], place: (offset: number) => Place, text: string): Fault[] {
  const slips = yamlSlips(text);
  const causes = errors.filter(({ code }) => !echoes.has(code));
  const faults = (causes.length + slips.length > 0 ? causes : errors).map((error) =>
    yamlSyntaxFault(error, place, text),
  );
  // The parser's errors after a mistake may follow from it, so they are left out.
  const told = [...faults.filter(({ line }) => line < (slips[0]?.line ?? Infinity)), ...slips];
  return told.filter(({ line }, i) => told.findIndex((other) => other.line === line) === i).slice(0, 20);
}

const echoes = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

function yamlSyntaxFault(error: YAMLError, place: (offset: number) => Place, text: string): Fault {
  const { code, offset } = cause(error, text);
  const message = sentences[code] ?? '发现看不懂的写法，应为“键: 值”，请改写。';
  return { ...place(offset), rule: rules[code] ?? 'yaml-syntax', message };
}

/** The cause of an error, where the parser reports a consequence. */
function cause({ code, message, pos: [offset] }: YAMLError, text: string): { code: string; offset: number } {
  // The parser reports a wrong indent if the end of a bracket is missing.
  if (message.startsWith('Flow ')) return { code: 'MISSING_CHAR', offset };
  const [rest = ''] = text.slice(offset).split('\n', 1);
  if (/^\? /.test(rest)) return { code: 'BAD_SCALAR_START', offset };
  // Whether the next line has a key of its own and so is indented too far.
  const isDeeper = echoes.has(code) && !/: |:$/.test(rest);
  const gap = /\n\s*/.exec(text.slice(offset));
  return isDeeper && gap ? { code: 'BAD_INDENT', offset: offset + gap.index + gap[0].length } : { code, offset };
}
