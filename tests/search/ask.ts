import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Engine } from '../../src/search/engine.ts';
import { openEngine } from '../../src/search/open-engine.ts';
import type { Pagefind } from '../../src/search/pagefind-store.ts';

export interface Question {
  group: string;
  query: string;
  /** The beginnings of the addresses that answer it; empty where nothing does. */
  expected: string[];
}

const addressOf = (word: string) => (word.includes('/') ? word : `zones/${word}/`);

/** `questions` were used to make the planner; `held-questions` and `english-questions` were not. */
export function readQuestions(set: 'questions' | 'held-questions' | 'english-questions' = 'questions'): Question[] {
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

/** The engine of the site over an index on the disk, without a document, as the worker runs it. */
export async function openIndex(folder: string): Promise<Engine> {
  return openEngine(
    () => import(`${folder}pagefind.js`) as Promise<Pagefind>,
    folder,
    async (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  );
}

export interface Verdict extends Question {
  /** The position of the first result that answers, from 0; -1 where none does. */
  rank: number;
  found: number;
  approx: boolean;
}

export function judge(question: Question, results: { url: string; approx?: true }[]): Verdict {
  const rank = results.findIndex(({ url }) => question.expected.some((start) => url.startsWith(start)));
  return { ...question, rank, found: results.length, approx: results.every(({ approx }) => approx) };
}
