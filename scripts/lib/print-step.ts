import { heldAgainstPrints } from '../../src/checks/print/held-against-print.ts';
import { openYearbook } from '../../src/open-yearbook.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { printedTexts } from './printed-texts.ts';

/** What holding articles against printed texts has found, and a line that says how many were held; null without texts. */
export interface PrintReport {
  problems: Problem[];
  line: string;
}

/** The work is done when it is asked for, after the content was read. */
export const printStep = (content: string) => (): PrintReport | null => {
  const prints = printedTexts();
  if (prints.size === 0) return null;
  const { problems, held, articles } = heldAgainstPrints(openYearbook(content).corpus, prints);
  return { problems, line: `${articles}篇报道，对照原文${held}篇` };
};
