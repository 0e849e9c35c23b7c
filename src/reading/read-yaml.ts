import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Scalar,
} from 'yaml';
import type { Place } from '../schema/entry.ts';
import { joinedLines } from '../schema/joined-lines.ts';
import { tooDeep, tooLong } from '../markdown/bound-prose.ts';
import type { Fault } from '../markdown/fault.ts';
import { limits } from '../markdown/limits.ts';
import type { KeyPlaces, Places } from './places.ts';
import { setAside } from './set-aside.ts';
import { vetYaml, yamlDepth } from './vet-yaml.ts';
import { yamlSlips } from './yaml-slips.ts';
import { yamlSyntaxFaults } from './yaml-syntax-fault.ts';

/**
 * What YAML can hold here. Every scalar stays the string that was written, so `0755`, `2024-10` and `true` are not
 * converted.
 */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface ReadYaml {
  /** Null where the meaning of the text is uncertain. */
  data: YamlValue | null;
  places: Places;
  faults: Fault[];
  /** The parts of the data of which nobody can tell what they say; faults have been told of them. */
  doubtful: (string | number)[][];
}

/** Reads one YAML document whose first line is line `line` of its file. Never throws. */
export function readYaml(source: string, line = 1): ReadYaml {
  const text = '\n'.repeat(line - 1) + source;
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line: at, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(at, line), column: Math.max(col, 1) };
  };
  const fail = (faults: Fault[]): ReadYaml => ({
    data: null,
    places: { line, column: 1, isShown: false },
    faults,
    doubtful: [],
  });
  const bounds = boundYaml(source, line);
  if (bounds.length > 0) return fail(bounds);
  const readable = parseReadable(text, line, counter, place);
  if ('failed' in readable) return fail(readable.failed);
  const { document, faults: syntax, aside } = readable;
  const { faults: found, doubtful } = vetYaml(document, place, text);
  const faults = [...syntax, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
  if (found.some(({ rule }) => rule === 'nested-too-deep')) return fail(faults);
  const data = plain(document.contents, text);
  return { data, places: placesOf(document.contents, place), faults, doubtful: [...aside, ...doubtful] };
}

type Readable = { document: Document; faults: Fault[]; aside: (string | number)[][] };

/** How often parts with faults, some twenty at a time, are set aside before a file is given up: each costs a parse. */
const mostRounds = 6;

/** The document without the records, or the keys, that no parser understands; or the faults of a file that is lost whole. */
function parseReadable(
  source: string,
  first: number,
  counter: LineCounter,
  place: (offset: number) => Place,
): Readable | { failed: Fault[] } {
  let [text, faults, aside]: [string, Fault[], (string | number)[][]] = [source, [], []];
  for (let round = 0; round < mostRounds; round += 1) {
    counter.lineStarts.length = 0;
    const document = parse(text, counter);
    if (!document) return { failed: [deepFault(first)] };
    const told = document.errors.length > 0 ? yamlSyntaxFaults(document.errors, place, text) : indentSlips(text);
    if (told.length === 0) return { document, faults, aside };
    faults = [...faults, ...told.filter(({ line }) => faults.every((fault) => fault.line !== line))];
    const rest = setAside(text, told);
    if (!rest || rest.text === text) break;
    text = rest.text;
    aside = [...aside, ...rest.keys];
  }
  return { failed: faults };
}

/** A parser may take an indent of other spaces for part of a name. */
const indentSlips = (text: string) =>
  /^[ -]*[\t\u00A0\u3000]+\S/m.test(text) ? yamlSlips(text).filter(({ message }) => message.includes('行首')) : [];

const deepFault = (line: number): Fault => ({
  line,
  column: 1,
  rule: 'nested-too-deep',
  message: tooDeep(yamlDepth),
});

const tooManyLines = (count: number) => `发现文件有${count}行，应在${limits.yamlLines}行以内，请拆成几个文件。`;
const directive = '发现“%”开头的指令，应只写“键: 值”，请改写；文字以 % 开头就加引号。';

/** Bounds on lines and brackets, because the parser is recursive and partly quadratic. */
function boundYaml(source: string, first: number): Fault[] {
  const lines = source.split('\n');
  if (lines.length > limits.yamlLines)
    return [{ line: first, column: 1, rule: 'too-many-lines', message: tooManyLines(lines.length) }];
  const depth = new Brackets();
  return lines
    .flatMap((text, index): Fault[] => {
      const line = first + index;
      const open = depth.after(text);
      if (text.length > limits.lineCharacters)
        return [{ line, column: limits.lineCharacters + 1, rule: 'line-too-long', message: tooLong(text.length) }];
      if (text.startsWith('%')) return [{ line, column: 1, rule: 'yaml-syntax', message: directive }];
      const dashes = /^[ ?-]*/.exec(text)![0].match(/[?-] /g)?.length ?? 0;
      return open > 100 || dashes > yamlDepth ? [deepFault(line)] : [];
    })
    .slice(0, 1);
}

/** Counts how deep brackets are nested, including quoted ones. */
class Brackets {
  #open = 0;

  /** The deepest level of the next line. */
  after(line: string): number {
    let deepest = this.#open;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      this.#open = Math.max(0, this.#open + (bracket === '[' || bracket === '{' ? 1 : -1));
      deepest = Math.max(deepest, this.#open);
    }
    return deepest;
  }
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'failsafe',
      version: '1.2',
      strict: true,
      // Our own check of keys takes linear time and names both places.
      uniqueKeys: false,
      merge: false,
      // A lower level would drop a second document silently.
      logLevel: 'error',
      prettyErrors: false,
    });
  } catch {
    return null;
  }
}

/** Converts a node to plain values; objects have no prototype, so that no key has a special meaning. */
function plain(node: unknown, text: string): YamlValue {
  if (isMap(node)) {
    const entries = node.items.map((pair) => [keyOf(pair.key), plain(pair.value, text)] as const);
    return Object.assign(Object.create(null) as { [key: string]: YamlValue }, Object.fromEntries(entries));
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, text));
  return isScalar(node) ? written(node, text) : '';
}

/**
 * The text of a scalar over several lines. YAML turns each line end into a space; we remove those beside Chinese
 * characters.
 */
function written({ value, type, range }: Scalar, text: string): string {
  const words = String(value ?? '');
  if (type === 'BLOCK_LITERAL') return words;
  const source = text.slice(range?.[0], range?.[1]).replace(/^["']|["']$/g, '');
  const lines = source.split('\n').map((line) => line.trim());
  return lines.slice(1).reduce((joined, line, i) => {
    const [before, after] = [lines[i]!.slice(-9), line.slice(0, 9)];
    if (before === '' || after === '') return joined;
    return joined.replace(`${before} ${after}`, () => joinedLines(`${before}\n${after}`).replace('\n', ' '));
  }, words);
}

const keyOf = (key: unknown) => (isScalar(key) ? String(key.value ?? '') : '');

/** The places of a node and of all within it. */
function placesOf(node: unknown, place: (offset: number) => Place): Places {
  const start = (part: unknown) =>
    isScalar(part) || isCollection(part) || isAlias(part) ? place(part.range?.[0] ?? 0) : place(0);
  const own = { ...start(node), isShown: hasPlace(node) };
  if (isSeq(node)) return { ...own, items: node.items.map((item) => placesOf(item, place)) };
  if (!isMap(node)) return own;
  const keys = new Map<string, KeyPlaces>();
  for (const { key, value } of node.items)
    if (!keys.has(keyOf(key))) keys.set(keyOf(key), { ...start(key), value: placesOf(value, place) });
  return { ...own, keys };
}

/** Whether a value has a place that is worth showing; an empty value has none, so that of its key is shown. */
const hasPlace = (value: unknown) => isCollection(value) || (isScalar(value) && (value.source ?? '') !== '');
