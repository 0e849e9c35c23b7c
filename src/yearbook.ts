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

/** Every picture by its path in the content folder, which is its address, too. */
export async function getPictures(): Promise<string[]> {
  const { root, pictures } = (await read()).corpus.entries;
  return pictures.map(({ path }) => path.slice(root.length + 1));
}

/** The units of the yearbook, for what looks for figures in the text of a page. */
export const getUnits = async () => (await read()).corpus.entries.units.value;

async function read() {
  // Who asks Astro for content is loaded anew when it changes, so that `npm run dev` shows the book as it now is.
  if (import.meta.env.DEV) await getEntry('yearbook', 'yearbook');
  return openYearbook(contentFolder);
}

async function open(): Promise<Yearbook> {
  const opened = await read();
  if (opened.problems.length > 0) throw new Error(opened.problems.map(formatProblem).join('\n'));
  return opened.book;
}
