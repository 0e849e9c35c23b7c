import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import sirv from 'sirv';
import { cacheFolder } from './cache-folder.ts';
import { indexSite } from './index-site.ts';
import { readBook } from './read-book.ts';

/** Indexes the content beside Astro's own cache, and serves what the build would write. */
export async function searchInDev(content: string): Promise<AstroInlineConfig> {
  const folder = join(cacheFolder(content), 'search');
  await indexSite(readBook(content), folder);
  const serve = sirv(join(folder, 'pagefind'), { dev: true });
  return {
    vite: {
      plugins: [
        {
          name: 'yearbook-search',
          configureServer: (server) =>
            void server.middlewares.use('/pagefind', (request, response, next) => serve(request, response, next)),
        },
      ],
    },
  };
}
