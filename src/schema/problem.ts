import { sort } from 'd3-array';
import type { Fix } from './fix.ts';

/**
 * A fault in the content, as shown to the editor. Line and column count from 1. `Id` is the union of ids that may be
 * used: a rule uses its own, the reader those of `fileFaults`.
 */
export interface Problem<Id extends string = string> {
  /** Path relative to the project's root, `/` as separator. */
  path: string;
  line: number;
  column: number;
  /** A sentence in Chinese: what was found, what was expected, what to do. */
  message: string;
  /** The rule id in kebab-case, named after the fault. */
  rule: Id;
  /** What the tool can write in its place, where that has one meaning. */
  fix?: Fix;
}

/**
 * A fault line: `path:line:column  message  rule-id`. Characters that would break or reorder the line are named instead
 * of printed.
 */
export function formatProblem({ path, line, column, message, rule }: Problem): string {
  return visible(`${path}:${line}:${column}  ${message.replace(/\s+/g, ' ').trim()}  ${rule}`);
}

const visible = (text: string) =>
  text.replace(/\p{C}/gu, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** Sorts by path, line, column, rule and message, so that the same content always prints the same lines. */
export function sortProblems<Id extends string>(problems: Problem<Id>[]): Problem<Id>[] {
  return sort(
    problems,
    ({ path }) => path,
    ({ line }) => line,
    ({ column }) => column,
    ({ rule }) => rule,
    ({ message }) => message,
  );
}
