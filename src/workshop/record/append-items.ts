import { isMap, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where a list stands in a file: `['facts']`, `['chains', 0, 'nodes']`. */
export type ListPath = (string | number)[];

/** A list that cannot be added to; the message is for the editor. */
export class SpliceFault extends Error {}

interface Front {
  /** The YAML, and where it begins in the file. */
  yaml: string;
  start: number;
}

/** The front matter of an MDX file, or a whole YAML file. */
function frontOf(text: string): Front {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { yaml: text, start: 0 };
  const start = opening[0].length;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(start));
  return { yaml: text.slice(start, closing ? start + closing.index : undefined), start };
}

/**
 * Adds items, each written in one line, behind the last item of a list. No other byte of the file changes.
 * @throws SpliceFault where the file has no such list.
 */
export function appendItems(text: string, path: ListPath, items: string[]): string {
  if (items.length === 0) return text;
  const { yaml, start } = frontOf(text);
  const document = parseDocument(yaml, { keepSourceTokens: true });
  if (document.errors.length > 0) throw new SpliceFault(`YAML 读不懂：${document.errors[0]!.message.split('\n')[0]}`);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  const { at, words } = isSeq(list) && list.items.length > 0 ? behindLast(yaml, list, items, eol) : intoEmpty(yaml, document, path, items, eol); // prettier-ignore
  const [from, to] = [start + at.from, start + at.to];
  return text.slice(0, from) + words + text.slice(to);
}

interface Splice {
  at: { from: number; to: number };
  words: string;
}

function behindLast(yaml: string, list: YAMLSeq, items: string[], eol: string): Splice {
  const last = list.items.at(-1) as { range?: [number, number, number] | null };
  if (list.flow) {
    const end = last.range![1];
    return { at: { from: end, to: end }, words: items.map((item) => `, ${item}`).join('') };
  }
  const first = (list.items[0] as { range: [number, number, number] }).range[0];
  const lineStart = yaml.lastIndexOf('\n', first - 1) + 1;
  const indent = /^[ \t]*/.exec(yaml.slice(lineStart))![0];
  const end = endOfItem(yaml, last.range![1]);
  const lines = items.map((item) => `${indent}- ${item}`).join(eol);
  return { at: { from: end, to: end }, words: `${eol}${lines}` };
}

/** The end of the line that an item ends in, with a comment behind it, and without the line's end. */
function endOfItem(yaml: string, valueEnd: number): number {
  // A block value's range may reach over the line ends behind it.
  let end = valueEnd;
  while (end > 0 && /\s/.test(yaml[end - 1]!)) end -= 1;
  const line = /[^\r\n]*/.exec(yaml.slice(end))![0];
  return end + line.length;
}

/** Into `facts:` without items, `facts: []`, or a file that lacks the key. */
function intoEmpty(
  yaml: string,
  document: ReturnType<typeof parseDocument>,
  path: ListPath,
  items: string[],
  eol: string,
): Splice {
  const name = String(path.at(-1));
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (parent !== null && !isMap(parent)) throw new SpliceFault(`文件里没有可添的“${path.join('/')}”`);
  const pair = (parent as YAMLMap | null)?.items.find((found) => String((found as Pair).key) === name);
  const indent = parent ? indentOf(yaml, parent as YAMLMap) : '';
  const lines = items.map((item) => `${indent}  - ${item}`).join(eol);
  if (!pair) return addKey(yaml, parent as YAMLMap | null, `${indent}${name}:${eol}${lines}`, name, items, eol);
  const key = (pair as Pair).key as { range: [number, number, number] };
  const colon = yaml.indexOf(':', key.range[1] - 1) + 1;
  const value = (pair as Pair).value as { range?: [number, number, number] } | null;
  const end = value?.range ? Math.max(colon, value.range[1]) : colon;
  if ((parent as YAMLMap).flow) return { at: { from: colon, to: end }, words: ` [${items.join(', ')}]` };
  return { at: { from: colon, to: end }, words: `${eol}${lines}` };
}

function addKey(
  yaml: string,
  parent: YAMLMap | null,
  block: string,
  name: string,
  items: string[],
  eol: string,
): Splice {
  if (!parent || parent.items.length === 0) {
    const at = { from: yaml.length, to: yaml.length };
    return { at, words: `${yaml === '' || yaml.endsWith('\n') ? '' : eol}${block}${eol}` };
  }
  const end = parent.range![1];
  if (parent.flow) return { at: { from: end - 1, to: end - 1 }, words: `, ${name}: [${items.join(', ')}]` };
  const from = endOfItem(yaml, end);
  return { at: { from, to: from }, words: `${eol}${block}` };
}

function indentOf(yaml: string, map: YAMLMap): string {
  const first = (map.items[0]?.key as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
  const lineStart = yaml.lastIndexOf('\n', first - 1) + 1;
  return ' '.repeat(/^[ \t-]*/.exec(yaml.slice(lineStart, first))![0].length);
}
