import type { Engine, Request } from './engine.ts';
import { openEngine } from './open-engine.ts';
import type { Pagefind } from './pagefind-store.ts';

/** A question to the worker; without a request it only opens the index. */
export interface Call {
  id: number;
  /** Address of the index's folder, with a closing slash. */
  folder: string;
  request?: Request;
}

let engine: Promise<Engine> | undefined;

async function open(folder: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  return openEngine(pagefind, folder, async (name) => (await fetch(folder + name)).json());
}

self.addEventListener('message', async ({ data: { id, folder, request } }: MessageEvent<Call>) => {
  try {
    const opened = await (engine ??= open(folder));
    self.postMessage({ id, answer: request ? await opened.answer(request) : null });
  } catch (error) {
    engine = undefined;
    self.postMessage({ id, error: String(error) });
  }
});
