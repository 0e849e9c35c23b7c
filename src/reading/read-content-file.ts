import { debuglog } from 'node:util';
import type { Root } from 'mdast';
import type { FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import type { Fault } from '../markdown/fault.ts';
import { parseProse } from '../markdown/parse-prose.ts';
import { decodeBytes } from './decode-bytes.ts';
import { placeFinder, type PlaceOf, type Places } from './places.ts';
import { readYaml, type ReadYaml, type YamlValue } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { stillToWrite, stillToWriteIn } from './still-to-write.ts';

/** Prints each file that is parsed if NODE_DEBUG=yearbook is set. */
const trace = debuglog('yearbook');

/** One file of the content folder, parsed but not yet held against its schema. */
export interface ContentFile {
  path: string;
  extension: 'yaml' | 'mdx';
  /** Every scalar is a string; objects have no prototype. */
  data: YamlValue;
  /** Place of a value or its key; of its nearest existing parent where it is absent. */
  placeOf: PlaceOf;
  /** The parts of the data of which nobody can tell what they say; faults have been told of them. */
  doubtful: (string | number)[][];
  body: string;
  bodyLine: number;
  /** The prose of an `.mdx` file; a tree with problems must not be rendered. */
  tree: Root | null;
}

/** What a file at `path` says, as it was parsed. */
export function contentFile(path: string, { parts, faults }: Parsed): Read {
  const problems = faults.map((fault) => ({ path, ...fault }));
  return { file: parts && { path, ...parts, placeOf: placeFinder(parts.places) }, problems };
}

interface Read {
  file: ContentFile | null;
  problems: Problem<FileFault>[];
}

/** Decodes and parses a file. `file` is null where its data cannot be relied on. Never throws, and executes nothing. */
export const readContentFile = (bytes: Uint8Array, path: string): Read => contentFile(path, parseBytes(bytes, path));

/** The same as plain data that holds nothing of where the file lies, so that it can be kept on the disk. */
export function parseBytes(bytes: Uint8Array, path: string): Parsed {
  trace('parse %s', path);
  const { text, faults } = decodeBytes(bytes);
  const read = text === null ? null : parseText(text, path);
  return { parts: read?.parts ?? null, faults: [...faults, ...(read?.faults ?? [])] };
}

type Parts = Omit<ContentFile, 'path' | 'placeOf'> & { places: Places };
export type Parsed = { parts: Parts | null; faults: Fault[] };

function parseText(text: string, path: string): Parsed {
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return { parts: null, faults: conflicts };
  return path.endsWith('.mdx') ? parseMdx(text) : parsePlain(text);
}

/** The marks of a merge conflict. It is unclear which side is meant, so nothing else in the file is reported. */
const mergeConflicts = (text: string): Fault[] =>
  text.split('\n').flatMap((line, index) => {
    const mark = /^(?:<{7}|>{7})(?= |$)/.exec(line)?.[0];
    return mark ? [{ line: index + 1, column: 1, rule: 'merge-conflict', message: conflict(mark) }] : [];
  });

const conflict = (mark: string) =>
  `发现两人改了同一处留下的“${mark}”，应只留定下的文字，请核对两边，把要的都留下，再去掉“<<<<<<<”“=======”“>>>>>>>”各行。`;

function parsePlain(text: string): Parsed {
  const { data, places, faults, doubtful } = readFields(text);
  if (data === null) return { parts: null, faults };
  const bodyLine = text.split('\n').length;
  return { parts: { extension: 'yaml', data, places, doubtful, body: '', bodyLine, tree: null }, faults };
}

/** With what a skeleton still has to be filled in with: nobody can tell what it will say. */
function readFields(text: string, line?: number): ReadYaml {
  const read = readYaml(text, line);
  if (read.data === null) return read;
  const left = stillToWrite(read.data, placeFinder(read.places));
  return { ...read, faults: [...read.faults, ...left.faults], doubtful: [...read.doubtful, ...left.doubtful] };
}

function parseMdx(text: string): Parsed {
  const split = splitFrontMatter(text);
  if ('rule' in split) return { parts: null, faults: [split] };
  const { data, places, faults, doubtful } = readFields(split.yaml, 2);
  const prose = parseProse(split.body, split.bodyLine);
  const all = [...faults, ...split.faults, ...prose.faults, ...stillToWriteIn(prose.tree)];
  if (data === null) return { parts: null, faults: all };
  const { body, bodyLine } = split;
  return { parts: { extension: 'mdx', data, places, doubtful, body, bodyLine, tree: prose.tree }, faults: all };
}
