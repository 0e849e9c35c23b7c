import { isAlias, isCollection, isMap, isScalar, isSeq, type Document, type Scalar, type YAMLMap } from 'yaml';
import type { Place } from '../schema/entry.ts';
import { tooDeep } from '../markdown/bound-prose.ts';
import { excerpt, type Fault } from '../markdown/fault.ts';
import { unwantedCharacters } from '../markdown/unwanted-characters.ts';

export const yamlDepth = 12;

type Say = (node: unknown, rule: Fault['rule'], message: string, sign?: string) => void;

/** Faults for everything in YAML that a yearbook does not need and that could mislead a reader of the file. */
export function vetYaml(document: Document, place: (offset: number) => Place, source: string): Fault[] {
  const faults: Fault[] = [];
  const say: Say = (node, rule, message, sign) => {
    const offset = isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
    faults.push({ ...place(sign ? signAt(sign, offset, source) : offset), rule, message });
  };
  const walk = (node: unknown, depth: number): void => {
    if (depth > yamlDepth) return say(node, 'nested-too-deep', tooDeep(yamlDepth));
    vetNode(node, source, say);
    if (isMap(node)) for (const { value } of vetKeys(node, source, say)) walk(value, depth + 1);
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
  };
  walk(document.contents, 0);
  return faults.slice(0, 100);
}

/** The offset of an anchor or tag, which stands before its node. */
function signAt(sign: string, offset: number, source: string): number {
  const at = source.lastIndexOf(sign, offset);
  return source[at - 1] === '!' ? at - 1 : at;
}

function vetNode(node: unknown, source: string, say: Say): void {
  if (isAlias(node)) return say(node, 'yaml-alias', `发现引用“*${excerpt(node.source)}”，应写出内容本身，请改写。`);
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor)
    say(node, 'yaml-alias', `发现锚点“&${excerpt(node.anchor)}”，应直接写内容，请删去。`, `&${node.anchor}`);
  if (node.tag) say(node, 'yaml-tag', `发现类型标记“${shortTag(node.tag)}”，应只写内容，请删去。`, '!');
  if (isScalar(node)) vetScalar(node as Scalar, source, say);
}

const shortTag = (tag: string) => excerpt(tag.replace(/^tag:yaml\.org,2002:/, '!!'));

function vetScalar(node: Scalar, source: string, say: Say): void {
  const value = String(node.value ?? '');
  if (node.type === 'PLAIN') vetPlain(node, value, say);
  const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/u.exec(value);
  if (wide)
    say(
      node,
      'full-width',
      `发现全角“${excerpt(wide[0], 12)}”，应为半角“${excerpt(wide[0].normalize('NFKC'), 12)}”，请改写。`,
    );
  // Characters written as `\\u202e`; those written directly are found when the bytes are read.
  for (const { character, rule, message } of unwantedCharacters(value))
    if (!source.includes(character)) say(node, rule, message);
}

function vetPlain(node: Scalar, value: string, say: Say): void {
  if (/^(?:~|null|Null|NULL)$/.test(value))
    say(node, 'yaml-null', `发现空值“${value}”，应写内容，不知道就删去这一行，请改写。`);
  if (/^[-+]?\.(?:inf|nan)$/i.test(value)) say(node, 'yaml-number', `发现“${value}”，应为写得出的数，请改写。`);
  if (/^[-+]?[\d_]+$/.test(value) && beyond(value))
    say(node, 'yaml-number', `发现整数“${excerpt(value, 24)}”，应不大于9007199254740991，请改写；编号就加引号。`);
}

const beyond = (digits: string) => Math.abs(Number(digits.replaceAll('_', ''))) > Number.MAX_SAFE_INTEGER;

const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Vets the keys of a map; gives the pairs whose values may be vetted, too. */
function vetKeys(map: YAMLMap, source: string, say: Say): YAMLMap['items'] {
  const seen = new Set<string>();
  return map.items.filter(({ key }) => {
    if (!isScalar(key)) {
      say(isCollection(key) || isAlias(key) ? key : map, 'yaml-key', '发现键不是一个词，应为“键: 值”，请改写。');
      return false;
    }
    vetNode(key, source, say);
    const name = String(key.value ?? '');
    const fault = keyFault(name, seen);
    if (fault) say(key, ...fault);
    seen.add(name);
    return true;
  });
}

function keyFault(name: string, seen: Set<string>): [rule: Fault['rule'], message: string] | null {
  if (name === '') return ['yaml-key', '发现没有键名的“: 值”，应为“键: 值”，请补上键名。'];
  if (name === '<<') return ['yaml-alias', '发现合并键“<<”，应写出每一个键，请改写。'];
  if (forbidden.includes(name)) return ['yaml-key', `发现键“${name}”，应为手册里的键，请删去。`];
  if (seen.has(name)) return ['duplicate-key', `发现键“${excerpt(name)}”写了两次，应只有一次，请删去一个。`];
  return null;
}
