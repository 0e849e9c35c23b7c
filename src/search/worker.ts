import type { SearchQuestion } from './answer.ts';
import type { Engine } from './engine.ts';
import { openEngine } from './open-engine.ts';
import { canRun, type Pagefind } from './pagefind-store.ts';

/** A message to the worker; without a question it only loads what the first question needs. */
export interface Call {
  id: number;
  /** Address of the index's folder, with a closing slash. */
  folder: string;
  question?: SearchQuestion;
  /** Only asks whether the worker runs. */
  isHello?: true;
}

let engine: Promise<Engine> | undefined;

async function open(folder: string): Promise<Engine> {
  // The worker's own address may have a stricter policy than the page. Then the page searches by itself.
  if (!canRun()) throw new Error('WebAssembly is refused');
  const pagefind = () => import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>;
  return openEngine(pagefind, folder, async (name) => (await fetch(folder + name)).json());
}

self.addEventListener('message', async ({ data: { id, folder, question, isHello } }: MessageEvent<Call>) => {
  try {
    const opened = await (engine ??= open(folder));
    if (!question && !isHello) await opened.warm();
    self.postMessage({ id, answer: question ? await opened.answer(question) : null });
  } catch (error) {
    engine = undefined;
    self.postMessage({ id, error: String(error) });
  }
});
