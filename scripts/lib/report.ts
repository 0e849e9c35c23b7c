import { formatProblem, sortProblems, type Problem } from '../../src/schema/problem.ts';

/** Prints the fault lines and one line with their number; gives the exit status. */
export function report(problems: Problem[], seconds: string): number {
  const lines = [...new Set(sortProblems(problems).map(formatProblem))];
  for (const line of lines) console.log(line);
  const files = new Set(problems.map(({ path }) => path)).size;
  console.log(
    lines.length === 0
      ? `内容检查通过  ${seconds} 秒`
      : `内容检查发现 ${lines.length} 处问题，在 ${files} 个文件里  ${seconds} 秒`,
  );
  return lines.length === 0 ? 0 : 1;
}
