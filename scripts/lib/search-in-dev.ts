import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import send from 'send';
import { openYearbook } from '../../src/open-yearbook.ts';
import { cacheFolder } from './cache-folder.ts';
import { indexSite } from './index-site.ts';

type Next = () => void;

export interface SearchInDev {
  config: AstroInlineConfig;
  /** Indexes the present content; until it is done, the index before is served. */
  update(): Promise<void>;
}

/** Keeps an index beside Astro's cache, and serves it as the built site would. */
export function searchInDev(content: string): SearchInDev {
  let serve = (_request: IncomingMessage, _response: ServerResponse, next: Next): void => next();
  let turn = 0;
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
      await indexSite(openYearbook(content).book, folder);
      const root = join(folder, 'pagefind');
      serve = (request, response, next) =>
        send(request, request.url ?? '/', { root, cacheControl: false })
          .on('error', next)
          .pipe(response);
    },
  };
}
