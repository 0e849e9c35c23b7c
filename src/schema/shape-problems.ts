import { distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Place } from './entry.ts';
import type { FileFault } from './file-fault.ts';
import { lookAlike } from './look-alike.ts';
import { meantValues } from './meant-values.ts';
import type { KnownNames } from './meaning.ts';
import { fixByMessage, type Fix } from './fix.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';

type Issue = z.core.$ZodIssue;

/** The value that was checked against a shape, and its places in the file. */
interface Authored {
  path: string;
  data: unknown;
  placeOf: (keys: (string | number)[], target?: 'key' | 'value') => Place;
}

/** Says the faults that a shape found in the editor's words, each where it was written. */
export function shapeProblems(
  issues: Issue[],
  authored: Authored,
  shape: z.ZodType,
  names: KnownNames,
): Problem<FileFault>[] {
  return issues.flatMap((issue) => issueProblems(issue, authored, shape, names));
}

/** The most unknown keys reported at one place: if someone mixed up two files, a line for each key would not help. */
const mostUnknown = 20;

function issueProblems(issue: Issue, authored: Authored, shape: z.ZodType, names: KnownNames): Problem<FileFault>[] {
  const { path, data, placeOf } = authored;
  const keys = keysOf(issue);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(shape, keys, data);
    const told = issue.keys.slice(0, mostUnknown + 1);
    return told.map((key, i) => {
      const { line, column } = placeOf([...keys, key], 'key');
      const rest = issue.keys.length - mostUnknown;
      const message =
        i < mostUnknown
          ? `发现字段“${key}”，应为${listOf(known)}之一，请${colonAdvice(key) ?? commaAdvice(valueAt(data, [...keys, key])) ?? hint(key, known)}。`
          : `发现字段“${key}”，连它在内另有${rest}个字段也都不是，不再一一列出，请一并改正。`;
      const fix = i < mostUnknown ? colonFix(key) : null;
      return { path, line, column, message, rule: 'unknown-field', ...(fix && { fix }) };
    });
  }
  const { line, column } = placeOf(keys);
  const found = foundIn(issue);
  const meant = meantIn(issue, keys, authored, shape, names);
  if (meant.length > 0) {
    const message = `${nameOf(keys)}为${shown(found)}，应写成 ${meant.join(' 或 ')}，请${meant.length > 1 ? '选一个' : ''}改写。`;
    const fix = meant.length === 1 ? { fix: { found: String(found), put: meant[0]! } } : {};
    return [{ path, line, column, message, rule: 'invalid-field', ...fix }];
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return missing
    ? [
        {
          path,
          line,
          column,
          message: `缺少${nameOf(keys)}，应有${describe(shape, keys, data)}，请补上。`,
          rule: 'missing-field',
        },
      ]
    : [invalid({ path, line, column, message: `${nameOf(keys)}${sentence(issue, keys, data, shape)}` }, issue)];
}

/** A fault of a value, with its fix where our parser names the one spelling that it takes. */
function invalid(at: Omit<Problem, 'rule' | 'fix'>, { input, message }: Issue): Problem<FileFault> {
  const fix = typeof input === 'string' ? fixByMessage(input, message) : null;
  return { ...at, rule: 'invalid-field', ...(fix && { fix }) };
}

export const keysOf = ({ path }: Issue) => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** What is wrong; of groups of fields told apart by one, that one. */
function foundIn(issue: Issue): unknown {
  const { input, discriminator } = issue as { input?: unknown; discriminator?: string };
  return discriminator ? (input as Record<string, unknown>)[discriminator] : input;
}

/** Our spelling of what was written, of each thing that it can mean. */
function meantIn(issue: Issue, keys: (string | number)[], authored: Authored, shape: z.ZodType, names: KnownNames) {
  const found = foundIn(issue);
  const { discriminator } = issue as { discriminator?: string };
  // Of groups told apart by one field, the fault is of that field and the words are of the groups.
  const part = shapeAt(shape, discriminator ? keys.slice(0, -1) : keys, authored.data);
  return typeof found === 'string' && part ? meantValues(found, part, keys, authored, names) : [];
}

/** The field as the editor finds it: an item of a list by the list's name and its place. */
function nameOf(keys: (string | number)[]): string {
  const last = keys.findLastIndex((key) => typeof key === 'string');
  const place = keys.slice(last + 1).map((index) => `第${Number(index) + 1}项`);
  if (last < 0) return keys.length === 0 ? '文件开头的内容' : `清单${place.join('')}`;
  return `字段“${keys[last]}”${place.join('')}`;
}

function sentence(issue: Issue, keys: (string | number)[], data: unknown, shape: z.ZodType): string {
  const found = shown(issue.input);
  switch (issue.code) {
    case 'invalid_value':
      return `为${found}，应为${listOf(issue.values.map(String))}之一（${describe(shape, keys, data)}），请${hint(String(issue.input), issue.values.map(String), '改写')}。`;
    case 'invalid_type':
      return `为${found}，应为${typeName(issue.expected)}，请${colonAdvice(issue.expected === 'object' ? issue.input : '') ?? '改写'}。`;
    case 'too_big':
      return `有${sizeOf(issue.input)}，应在${issue.maximum}${unitOf(issue.input)}以内，请${Array.isArray(issue.input) ? '拆开来写' : '缩短'}。`;
    case 'too_small':
      return typeof issue.input === 'string'
        ? `为空，应有${describe(shape, keys, data)}，请补上。`
        : `有${sizeOf(issue.input)}，应至少有${issue.minimum}${unitOf(issue.input)}，请补上。`;
    case 'invalid_union':
      return unionSentence(issue, describe(shape, keys, data));
    case 'custom':
      // Our own parsers say in their message what they found.
      if (issue.message.startsWith('“')) return `：${issue.message}，请改写。`;
      return typeof issue.input === 'object'
        ? `：${issue.message}，请改写。`
        : `为${found}，${issue.message}，请改写。`;
    default:
      return `为${found}，${issue.message}，请改写。`;
  }
}

const unitOf = (input: unknown) => (Array.isArray(input) ? '项' : '个字');
const sizeOf = (input: unknown) =>
  `${Array.isArray(input) ? input.length : Array.from(String(input)).length}${unitOf(input)}`;

/**
 * The sentence where none of several forms fits: for groups of fields it names their kinds, for texts what the field is
 * for.
 */
function unionSentence(issue: Extract<Issue, { code: 'invalid_union' }>, purpose: string): string {
  const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
  const found = foundIn(issue);
  if (!discriminator || !options) return `为${shown(found)}，应为${purpose}，请改写。`;
  const kinds = options.map(String);
  return `为${shown(found)}，应为${listOf(kinds)}之一，请${hint(String(found), kinds, '改写')}。`;
}

/** Advice where a full-width colon, or one without a space, joined key and value. */
function colonAdvice(key: unknown): string | null {
  if (typeof key !== 'string') return null;
  if (/:[\u00A0\u3000]/.test(key)) return '把冒号后面的全角空格或网页里的空格改成半角空格';
  if (key.includes('：')) return '把全角冒号“：”改成半角冒号加空格“: ”';
  return key.includes(':') ? '在冒号后面空一格' : null;
}

/** The same, where a tool can do it. */
function colonFix(key: string): Fix | null {
  if (/^[a-zA-Z]+：\s*\S*$/.test(key)) return { found: /：\s*/.exec(key)![0], put: ': ' };
  return /^[a-zA-Z]+:[^:\s]+$/.test(key) ? { found: ':', put: ': ' } : null;
}

/** Within braces a comma ends the value, and what follows it is taken for a key without one. */
const commaAdvice = (value: unknown) =>
  value === '' ? '补上“: 值”；若是前一个值里有逗号，就给那个值加半角引号 "…"' : null;

function shown(input: unknown): string {
  if (input === undefined || input === '') return '空';
  if (typeof input === 'string') return `${quoted(input.slice(0, 60))}${lookAlike(input)}`;
  return Array.isArray(input) ? '一个列表' : typeof input === 'object' ? '一组字段' : `“${String(input)}”`;
}

const typeName = (expected: string) =>
  ({ array: '列表（每项以 - 开头）', object: '一组字段', record: '一组字段', string: '一段文字' })[expected] ??
  expected;

const listOf = (words: readonly string[]) => words.slice(0, 30).join('、');

function hint(found: string, known: readonly string[], otherwise = '改写'): string {
  const nearest = [...known].sort((a, b) => distance(found, a) - distance(found, b))[0];
  return nearest &&
    distance(found, nearest) <= Math.max(2, nearest.length / 2) &&
    distance(found, nearest) < nearest.length
    ? `改为“${nearest}”`
    : otherwise;
}

const valueAt = (data: unknown, keys: (string | number)[]) =>
  keys.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);

/** The part of a shape at a path, through lists, optional fields, defaults, refinements and the chosen kind. */
function shapeAt(shape: z.ZodType, keys: (string | number)[], data: unknown): z.ZodType | null {
  let [current, value] = [chosen(unwrap(shape), data), data];
  for (const key of keys) {
    const def = current.def as { type: string; element?: z.ZodType; shape?: Record<string, z.ZodType> };
    const next = def.type === 'array' ? def.element : def.shape?.[key];
    if (!next) return null;
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    current = chosen(unwrap(next), value);
  }
  return current;
}

/** Of several groups of fields that one field tells apart, the group that `data` belongs to. */
function chosen(shape: z.ZodType, data: unknown): z.ZodType {
  const { discriminator, options = [] } = shape.def as { discriminator?: string; options?: z.ZodType[] };
  if (!discriminator || typeof data !== 'object' || data === null) return shape;
  const kind = (data as Record<string, unknown>)[discriminator];
  const isOf = (option: z.ZodType) => {
    const { shape: fields } = option.def as unknown as { shape: Record<string, z.ZodType> };
    return (fields[discriminator]?.def as { values?: unknown[] }).values?.includes(kind) ?? false;
  };
  return options.find(isOf) ?? shape;
}

function unwrap(shape: z.ZodType): z.ZodType {
  const def = shape.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = def.innerType ?? def.in;
  return inner ? unwrap(inner) : shape;
}

function fieldsAt(shape: z.ZodType, keys: (string | number)[], data: unknown): string[] {
  const def = shapeAt(shape, keys, data)?.def as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}

/** What the field is for, in the schema's own words. */
function describe(shape: z.ZodType, keys: (string | number)[], data: unknown): string {
  const parent = shapeAt(shape, keys.slice(0, -1), data)?.def as { shape?: Record<string, z.ZodType> } | undefined;
  return parent?.shape?.[String(keys.at(-1))]?.description ?? '内容';
}
