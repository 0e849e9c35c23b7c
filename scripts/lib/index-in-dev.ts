import { openYearbook } from '../../src/open-yearbook.ts';
import { checkStep } from './check-step.ts';
import { indexSite } from './index-site.ts';

/** What `npm run dev` asks of this process: to check a content folder, and to index it where it has no fault. */
export interface IndexRequest {
  content: string;
  folder: string;
}

// Beside the server, which would otherwise answer no page meanwhile. It stays, so that what it has read it need not read
// again. Only content without faults can be indexed.
process.on('message', async ({ content, folder }: IndexRequest) => {
  let isIndexed = false;
  try {
    if (checkStep(content) === 0) {
      await indexSite(openYearbook(content).book, folder);
      isIndexed = true;
    }
  } catch (error) {
    console.error((error as Error).message);
  }
  process.send!(isIndexed);
});
