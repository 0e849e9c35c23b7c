import { distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Place } from './entry.ts';
import type { Problem } from './problem.ts';

const codePointOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

type Issue = z.core.$ZodIssue;
type PlaceOf = (keys: (string | number)[], target?: 'key' | 'value') => Place;

/** Says the faults that a shape found in the editor's words, each where it was written. */
export function shapeProblems(error: z.ZodError, path: string, placeOf: PlaceOf, shape: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, path, placeOf, shape));
}

function issueProblems(issue: Issue, path: string, placeOf: PlaceOf, shape: z.ZodType): Problem[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(shape, keys);
    return issue.keys.map((key) => {
      const { line, column } = placeOf([...keys, key], 'key');
      const message = `发现字段“${key}”，应为${listOf(known)}之一，请${hint(key, known)}。`;
      return { path, line, column, message, rule: 'unknown-field' };
    });
  }
  const { line, column } = placeOf(keys);
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return missing
    ? [
        {
          path,
          line,
          column,
          message: `缺少${nameOf(keys)}，应有${describe(shape, keys)}，请补上。`,
          rule: 'missing-field',
        },
      ]
    : [{ path, line, column, message: `${nameOf(keys)}${sentence(issue)}`, rule: 'invalid-field' }];
}

/** The field as the editor finds it: an item of a list by the list's name and its place. */
function nameOf(keys: (string | number)[]): string {
  const last = keys.findLastIndex((key) => typeof key === 'string');
  const place = keys.slice(last + 1).map((index) => `第${Number(index) + 1}项`);
  return last < 0 ? `文件开头的内容${place.join('')}` : `字段“${keys[last]}”${place.join('')}`;
}

function sentence(issue: Issue): string {
  const found = shown(issue.input);
  switch (issue.code) {
    case 'invalid_value':
      return `为${found}，应为${listOf(issue.values.map(String))}之一，请${hint(String(issue.input), issue.values.map(String))}。`;
    case 'invalid_type':
      return `为${found}，应为${typeName(issue.expected)}，请改写。`;
    case 'too_big':
      return `过长或过多（上限${issue.maximum}），请缩短。`;
    case 'too_small':
      return `过短或过少（下限${issue.minimum}），请补足。`;
    case 'invalid_union':
      return `为${found}，不合任何一种写法，请对照手册改写。`;
    case 'custom':
      // Parsers of ours name what they found themselves.
      if (issue.message.startsWith('“')) return `：${issue.message}，请改写。`;
      return typeof issue.input === 'object'
        ? `：${issue.message}，请改写。`
        : `为${found}，${issue.message}，请改写。`;
    default:
      return `为${found}，${issue.message}，请改写。`;
  }
}

function shown(input: unknown): string {
  if (input === undefined || input === '') return '空';
  if (typeof input === 'string') return `“${input.slice(0, 60)}”${lookalike(input)}`;
  return Array.isArray(input) ? '一个列表' : typeof input === 'object' ? '一组字段' : `“${String(input)}”`;
}

/** A letter that looks Latin and is not, in a word with Latin letters: nobody would see what is wrong with it. */
function lookalike(text: string): string {
  const letter = /[a-z]/i.test(text) ? /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(text)?.[0] : undefined;
  return letter ? `（其中“${letter}”是${codePointOf(letter)}，不是拉丁字母）` : '';
}

const typeName = (expected: string) =>
  ({ array: '列表（每项以 - 开头）', object: '一组字段', record: '一组字段', string: '一段文字' })[expected] ??
  expected;

const listOf = (words: readonly string[]) => words.slice(0, 30).join('、');

function hint(found: string, known: readonly string[]): string {
  const nearest = [...known].sort((a, b) => distance(found, a) - distance(found, b))[0];
  return nearest && distance(found, nearest) <= Math.max(2, nearest.length / 2) ? `改为“${nearest}”` : '改写或删去';
}

/** The shape's part at a path; through lists, optionals, defaults and refinements. */
function shapeAt(shape: z.ZodType, keys: (string | number)[]): z.ZodType | null {
  let current = unwrap(shape);
  for (const key of keys) {
    const def = current.def as { type: string; element?: z.ZodType; shape?: Record<string, z.ZodType> };
    const next = def.type === 'array' ? def.element : def.shape?.[key];
    if (!next) return null;
    current = unwrap(next);
  }
  return current;
}

function unwrap(shape: z.ZodType): z.ZodType {
  const def = shape.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = def.innerType ?? def.in;
  return inner ? unwrap(inner) : shape;
}

function fieldsAt(shape: z.ZodType, keys: (string | number)[]): string[] {
  const def = shapeAt(shape, keys)?.def as { shape?: Record<string, unknown>; options?: z.ZodType[] } | undefined;
  if (def?.options) return [...new Set(def.options.flatMap((option) => fieldsAt(option, [])))];
  return Object.keys(def?.shape ?? {});
}

/** What the field is for, in the schema's own words. */
function describe(shape: z.ZodType, keys: (string | number)[]): string {
  const parent = shapeAt(shape, keys.slice(0, -1))?.def as { shape?: Record<string, z.ZodType> } | undefined;
  return parent?.shape?.[String(keys.at(-1))]?.description ?? '内容';
}
