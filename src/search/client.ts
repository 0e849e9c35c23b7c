import type { Answer, Engine, Request } from './engine.ts';
import { openEngine } from './open-engine.ts';
import type { Pagefind, PagefindInstance } from './pagefind-store.ts';
import type { Call } from './worker.ts';

export interface Client {
  /** Loads what every query needs. */
  open(): Promise<void>;
  ask(request: Request): Promise<Answer>;
}

interface Reply {
  id: number;
  answer?: Answer | null;
  error?: string;
}

/** Asks the worker, or searches in the page itself where the worker does not start. */
export function createClient(folder: string): Client {
  let send: Promise<(request?: Request) => Promise<Answer | null>> | undefined;
  const start = () => (send ??= inWorker(folder).catch(() => inPage(folder)));
  return {
    open: async () => void (await start()),
    ask: async (request) => (await (await start())(request))!,
  };
}

async function inWorker(folder: string) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => waiting.get(data.id)?.(data));
  const fail = () => waiting.forEach((settle, id) => settle({ id, error: 'the worker did not start' }));
  worker.addEventListener('error', fail);
  const send = (request?: Request) =>
    new Promise<Answer | null>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ answer = null, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(error));
        else resolve(answer);
      });
      worker.postMessage({ id, folder, ...(request && { request }) } satisfies Call);
    });
  await send();
  return send;
}

async function inPage(folder: string) {
  const read = async (name: string) => (await fetch(folder + name)).json() as Promise<unknown>;
  const engine: Engine = await openEngine(await pagefindInPage(folder), folder, read);
  return async (request?: Request) => (request ? engine.answer(request) : null);
}

/** Where even the index is refused, the lexicon alone still answers. */
const nothing: Pagefind = { createInstance: () => ({ search: async () => ({ results: [] }) }) };

async function pagefindInPage(folder: string): Promise<Pagefind> {
  try {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    // In a page Pagefind would cut our pairs of characters again; nothing else on this page cuts text.
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
    return { createInstance: (options) => guarded(pagefind.createInstance(options)) };
  } catch {
    return nothing;
  }
}

const guarded = (instance: PagefindInstance): PagefindInstance => ({
  search: (query) => instance.search(query).catch(() => ({ results: [] })),
});
