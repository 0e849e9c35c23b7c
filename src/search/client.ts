import type { Answer, SearchQuestion } from './answer.ts';
import type { Pagefind } from './pagefind-store.ts';
import type { Call } from './worker.ts';

export interface Client {
  /** Loads what every question needs. */
  open(): Promise<void>;
  ask(question: SearchQuestion): Promise<Answer>;
}

interface Reply {
  id: number;
  answer?: Answer | null;
  error?: string;
}

/** Asks the worker, or searches in the page itself where the worker does not start. */
export function createClient(folder: string): Client {
  let send: Promise<(question?: SearchQuestion) => Promise<Answer | null>> | undefined;
  const start = () =>
    (send ??= inWorker(folder)
      .catch(() => inPage(folder))
      .catch((error: unknown) => {
        // After a failure the next question tries again.
        send = undefined;
        throw error;
      }));
  return {
    open: async () => void (await (await start())()),
    ask: async (question) => (await (await start())(question))!,
  };
}

async function inWorker(folder: string) {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => waiting.get(data.id)?.(data));
  const fail = () => waiting.forEach((settle, id) => settle({ id, error: 'the worker did not start' }));
  worker.addEventListener('error', fail);
  const send = (question?: SearchQuestion, isHello?: true) =>
    new Promise<Answer | null>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ answer = null, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(error));
        else resolve(answer);
      });
      worker.postMessage({ id, folder, ...(question && { question }), ...(isHello && { isHello }) } satisfies Call);
    });
  await send(undefined, true).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  return send;
}

/** The engine is imported only here, where the worker does not start. */
async function inPage(folder: string) {
  const { openEngine } = await import('./open-engine.ts');
  const read = async (name: string) => (await fetch(folder + name)).json() as Promise<unknown>;
  const engine = await openEngine(() => pagefindInPage(folder), folder, read);
  return async (question?: SearchQuestion) => (question ? engine.answer(question) : (await engine.warm(), null));
}

async function pagefindInPage(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // In a page, Pagefind would cut our pairs of characters again with `Intl.Segmenter`. Nothing else on this page uses
  // it.
  Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
  return pagefind;
}
