import { isAlias, isCollection, isMap, isScalar, isSeq, type Document, type Scalar, type YAMLMap } from 'yaml';
import type { Place } from '../schema/entry.ts';
import { tooDeep } from '../markdown/bound-prose.ts';
import type { Fix } from '../schema/fix.ts';
import { excerpt, type Fault } from '../markdown/fault.ts';
import { unwantedCharacters } from '../markdown/unwanted-characters.ts';

export const yamlDepth = 12;

type Say = (node: unknown, rule: Fault['rule'], message: string, sign?: string, fix?: Fix) => void;
type Keys = (string | number)[];

/** Faults that leave it open what is said where they stand; after others the schema may still tell of more. */
const ambiguous = new Set<Fault['rule']>(['duplicate-key', 'yaml-alias', 'yaml-key', 'yaml-tag', 'cut-by-comment']);

/** Everything YAML allows that a yearbook has no use for, and that could mislead a reader of the file. */
export function vetYaml(
  document: Document,
  place: (offset: number) => Place,
  source: string,
): { faults: Fault[]; doubtful: Keys[] } {
  const faults: Fault[] = [];
  const doubtful: Keys[] = [];
  let at: Keys = [];
  const say: Say = (node, rule, message, sign, fix) => {
    const offset = isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
    faults.push({ ...place(sign ? signAt(sign, offset, source) : offset), rule, message, ...(fix && { fix }) });
    if (ambiguous.has(rule)) doubtful.push(at);
  };
  const walk = (node: unknown, keys: Keys): void => {
    at = keys;
    if (keys.length > yamlDepth) return say(node, 'nested-too-deep', tooDeep(yamlDepth));
    vetNode(node, source, say);
    if (isMap(node))
      for (const { key, value } of vetKeys(node, source, say)) {
        walk(value, [...keys, nameOf(key)]);
        // Of a value that is all comment, the key's end is known.
        if (isScalar(value) && (value.source ?? '') === '' && isScalar(key))
          vetCut(key, '', source.slice(key.range?.[1]).replace(/^ *:/, ''), say);
      }
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...keys, i]);
  };
  walk(document.contents, []);
  return { faults: faults.slice(0, 100), doubtful };
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value ?? '') : '');

/** Anchors and tags stand before their node. */
function signAt(sign: string, offset: number, source: string): number {
  const at = source.lastIndexOf(sign, offset);
  return source[at - 1] === '!' ? at - 1 : at;
}

function vetNode(node: unknown, source: string, say: Say): void {
  if (isAlias(node)) return say(node, 'yaml-alias', `发现引用“*${excerpt(node.source)}”，应写出内容本身，请改写。`);
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor)
    say(
      node,
      'yaml-alias',
      `发现锚点“&${excerpt(node.anchor)}”，应直接写内容，请去掉“&”和它的名字；文字以 & 开头就加引号。`,
      `&${node.anchor}`,
    );
  if (node.tag)
    say(node, 'yaml-tag', `发现类型标记“${shortTag(node.tag)}”，应只写内容，请去掉标记；文字以 ! 开头就加引号。`, '!');
  if (isScalar(node)) vetScalar(node as Scalar, source, say);
}

const shortTag = (tag: string) => excerpt(tag.replace(/^tag:yaml\.org,2002:/, '!!'));

function vetScalar(node: Scalar, source: string, say: Say): void {
  const value = String(node.value ?? '');
  if (node.type === 'PLAIN') vetPlain(node, value, source, say);
  const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/u.exec(value);
  if (wide)
    say(
      node,
      'full-width',
      `发现全角“${excerpt(wide[0], 12)}”，应为半角“${excerpt(wide[0].normalize('NFKC'), 12)}”，请改写。`,
      undefined,
      { found: wide[0], put: wide[0].normalize('NFKC') },
    );
  // Characters written as `\\u202e`; those written directly are found when the bytes are read.
  for (const { character, rule, message } of unwantedCharacters(value))
    if (!source.includes(character)) say(node, rule, message);
}

function vetPlain(node: Scalar, value: string, source: string, say: Say): void {
  if (value !== '') vetCut(node, value, source.slice(node.range?.[1]), say);
  if (/^(?:~|null|Null|NULL)$/.test(value))
    say(node, 'yaml-null', `发现空值“${value}”，应写内容，请写上；不知道就不写这一行。`);
  if (/^[-+]?\.(?:inf|nan)$/i.test(value)) say(node, 'yaml-number', `发现“${value}”，应为写得出的数，请改写。`);
  if (/^[-+]?[\d_]+$/.test(value) && beyond(value))
    say(node, 'yaml-number', `发现整数“${excerpt(value, 24)}”，应不大于9007199254740991，请改写；编号就加引号。`);
}

/** Nobody writes a comment so close to its sign as `#1`; `# 1` is one. */
function vetCut(node: Scalar, value: string, rest: string, say: Say): void {
  const cut = /^[ \t]+(#[^\s#][^\n]*)/.exec(rest)?.[1];
  if (cut) say(node, 'cut-by-comment', cutByComment(value, cut));
}

const cutByComment = (value: string, cut: string) =>
  `发现空格后面的“${excerpt(cut, 20)}”，会被当作说明，值只到${value === '' ? '冒号' : `“${excerpt(value, 20)}”`}为止，应加引号写成 "${excerpt(`${value} ${cut}`.trim(), 60)}"，请改写；真是说明，就在“#”后面空一格。`;

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
  if (forbidden.includes(name)) return ['yaml-key', `发现键“${name}”，应为手册里的键，请改名。`];
  if (seen.has(name))
    return ['duplicate-key', `发现键“${excerpt(name)}”写了两次，应只有一次，请核对两处，留对的一处。`];
  return null;
}
