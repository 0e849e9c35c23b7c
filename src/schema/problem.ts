import { sort } from 'd3-array';
/**
 * One fault in the content, said to the editor who caused it. Line and column count from 1. `Id` are the ids that whoever
 * tells it may use: a rule its own, the reader those of `fileFaults`.
 */
export interface Problem<Id extends string = string> {
  /** Path relative to the project's root, `/` as separator. */
  path: string;
  line: number;
  column: number;
  /** What was found, what was expected, what to do: in Chinese, one sentence form for all rules. */
  message: string;
  /** Rule id in kebab-case, named after the fault. */
  rule: Id;
}

/** A fault line: `path:line:column  message  rule-id`. What would break the line or turn its direction is named. */
export function formatProblem({ path, line, column, message, rule }: Problem): string {
  return visible(`${path}:${line}:${column}  ${message.replace(/\s+/g, ' ').trim()}  ${rule}`);
}

const visible = (text: string) =>
  text.replace(/\p{C}/gu, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** Sorted by path, line, column, then rule and message, so that the same content always prints the same lines. */
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
