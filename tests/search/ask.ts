import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Engine } from '../../src/search/engine.ts';
import { openEngine } from '../../src/search/open-engine.ts';
import type { Pagefind } from '../../src/search/pagefind-store.ts';

export interface Question {
  group: string;
  query: string;
  /** Beginnings of the addresses that answer it; none where nothing does. */
  expected: string[];
}

const addressOf = (word: string) => (word.includes('/') ? word : `zones/${word}/`);

/** `questions`: those the planner was made with; `held-questions`: those it has not seen. */
export function readQuestions(set: 'questions' | 'held-questions' = 'questions'): Question[] {
  const text = readFileSync(join(import.meta.dirname, `${set}.yaml`), 'utf8');
  return Object.entries(parse(text) as Record<string, Record<string, string>>).flatMap(([group, list]) =>
    Object.entries(list).map(([query, words]) => ({
      group,
      query,
      expected: words === '-' ? [] : words.split(' ').map(addressOf),
    })),
  );
}

/** Pagefind fetches its files by address; here they lie on the disk. */
export function fetchFromDisk(): void {
  globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address), 'file:///').pathname));
}

/** The site's own engine over an index on the disk, as the worker runs it: without a document. */
export async function openIndex(folder: string): Promise<Engine> {
  return openEngine(
    () => import(`${folder}pagefind.js`) as Promise<Pagefind>,
    folder,
    async (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  );
}

export interface Verdict extends Question {
  /** From 0; -1 where no result answers. */
  rank: number;
  found: number;
  approx: boolean;
}

export function judge(question: Question, results: { url: string; approx?: true }[]): Verdict {
  const rank = results.findIndex(({ url }) => question.expected.some((start) => url.startsWith(start)));
  return { ...question, rank, found: results.length, approx: results.every(({ approx }) => approx) };
}
