import { fork, type ChildProcess } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import send from 'send';
import { cacheFolder } from './cache-folder.ts';
import type { IndexRequest } from './index-in-dev.ts';

type Next = () => void;

export interface SearchInDev {
  config: AstroInlineConfig;
  /** Checks the present content, tells its faults and indexes it; until it is done, the index before is served. */
  update(): Promise<void>;
  close(): void;
}

/** Keeps an index beside Astro's cache, and serves it as the built site would. */
export function searchInDev(content: string): SearchInDev {
  let serve = (_request: IncomingMessage, _response: ServerResponse, next: Next): void => next();
  let turn = 0;
  let indexer: ChildProcess | null = null;
  /** Asks the indexer, which is started again where it has ended; tells whether there is a new index. */
  const ask = async (request: IndexRequest): Promise<boolean> => {
    if (indexer?.connected !== true) indexer = fork(join(import.meta.dirname, 'index-in-dev.ts'));
    const asked = indexer;
    const answered = new Promise<boolean>((resolve) => {
      asked.once('message', (isIndexed) => resolve(isIndexed === true));
      asked.once('exit', () => resolve(false));
    });
    asked.send(request);
    return answered;
  };
  return {
    config: {
      vite: {
        plugins: [
          {
            name: 'yearbook-search',
            configureServer: (server) =>
              void server.middlewares.use('/pagefind', (request, response, next) => serve(request, response, next)),
          },
        ],
      },
    },
    async update() {
      // Two folders in turn, so that a page that searches meanwhile reads a whole index.
      const folder = join(cacheFolder(content), `search-${(turn += 1) % 2}`);
      if (!(await ask({ content, folder }))) return;
      const root = join(folder, 'pagefind');
      serve = (request, response, next) =>
        send(request, request.url ?? '/', { root, cacheControl: false })
          .on('error', next)
          .pipe(response);
    },
    close: () => void indexer?.kill(),
  };
}
