import { openYearbook } from '../../src/open-yearbook.ts';
import { keepParsed } from './cache-folder.ts';
import { report } from './report.ts';

/** Checks a content folder and prints what was found; gives the exit status. */
export function checkStep(content: string): number {
  const start = performance.now();
  keepParsed(content);
  const { problems } = openYearbook(content);
  return report(problems, ((performance.now() - start) / 1000).toFixed(1));
}
