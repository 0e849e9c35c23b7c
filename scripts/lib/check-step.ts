import { openYearbook } from '../../src/open-yearbook.ts';
import type { PrintReport } from './print-step.ts';
import { keepParsed } from './cache-folder.ts';
import { report } from './report.ts';

/** Checks a content folder and prints what was found; gives the exit status. `more` adds what it found elsewhere. */
export function checkStep(content: string, more: () => PrintReport | null = () => null): number {
  const start = performance.now();
  keepParsed(content);
  const { problems } = openYearbook(content);
  const prints = more();
  if (prints) console.log(prints.line);
  return report([...problems, ...(prints?.problems ?? [])], ((performance.now() - start) / 1000).toFixed(1));
}
