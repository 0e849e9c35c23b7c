import { getEntry } from 'astro:content';
import { contentFolder } from './content-folder.ts';
import type { Yearbook } from './model/yearbook.ts';
import { openYearbook } from './open-yearbook.ts';
import { formatProblem } from './schema/problem.ts';

let yearbook: Promise<Yearbook> | null = null;

/**
 * The one function that pages call: the whole book, assembled once.
 * @throws Error with every fault line where the content has faults, so that nothing wrong is ever rendered.
 */
export function getYearbook(): Promise<Yearbook> {
  yearbook ??= open();
  return yearbook;
}

async function open(): Promise<Yearbook> {
  // Who asks Astro for content is loaded anew when it changes, so that `npm run dev` shows the book as it now is.
  await getEntry('yearbook', 'yearbook');
  const opened = openYearbook(contentFolder);
  if (opened.problems.length > 0) throw new Error(opened.problems.map(formatProblem).join('\n'));
  return opened.book;
}
