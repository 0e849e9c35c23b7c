import { checkContent } from '../../src/checking.ts';
import { report } from './report.ts';

/** Checks a content folder and says what was found; gives the exit status. */
export async function checkStep(content: string): Promise<number> {
  const start = performance.now();
  const problems = await checkContent(content);
  return report(problems, ((performance.now() - start) / 1000).toFixed(1));
}
