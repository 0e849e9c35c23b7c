import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Yearbook } from '../../src/model/yearbook.ts';
import { openEngine } from '../../src/search/open-engine.ts';
import type { Pagefind } from '../../src/search/pagefind-store.ts';
import { address } from '../../src/site/address.ts';
import { statementsOfBook } from '../../src/views/book-statements.ts';
import { wordsOf, type PageStatement } from '../../src/views/statement.ts';

/**
 * Writes all that the book says itself, a line of JSON for each: what the pages of a built site say, and what its search
 * answers to `questions`. For tests alone: a site that is published has no such file. Gives the number of lines.
 */
export async function writeStatements(
  book: Yearbook,
  site: string,
  questions: string[],
  file: string,
): Promise<number> {
  const all = [...statementsOfBook(book), ...(await answersTo(questions, site))];
  const lines = all.map(({ page, statement }) => JSON.stringify({ page, ...statement, words: wordsOf(statement) }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return lines.length;
}

async function answersTo(questions: string[], site: string): Promise<PageStatement[]> {
  const folder = join(site, 'pagefind/');
  const read = (path: string) => readFileSync(path);
  const { fetch } = globalThis;
  // Pagefind fetches its files by address; here they lie on the disk.
  globalThis.fetch = async (from) => new Response(read(new URL(String(from), 'file:///').pathname));
  try {
    const engine = await openEngine(
      () => import(`${folder}pagefind.js`) as Promise<Pagefind>,
      folder,
      async (name) => JSON.parse(read(join(folder, name)).toString('utf8')) as unknown,
    );
    const answers: PageStatement[] = [];
    for (const query of questions) {
      const { line } = await engine.answer({ query, limit: 30, withLine: true });
      answers.push(...line.map((statement) => ({ page: address.searchFor(query), statement })));
    }
    return answers;
  } finally {
    globalThis.fetch = fetch;
  }
}
