import type { ConceptPostings } from './unpack-postings.ts';
import { createEngine, type Engine } from './engine.ts';
import { openLexicon, type LexiconFile } from './lexicon.ts';
import { createPagefindStore, type Pagefind, type Read } from './pagefind-store.ts';
import { openTable, type TableFile } from './table.ts';

/** Opens the index in a folder whose address ends with a slash; `pagefind` loads its `pagefind.js`. */
export async function openEngine(pagefind: () => Promise<Pagefind>, folder: string, read: Read): Promise<Engine> {
  const [lexicon, postings, table] = await Promise.all([
    read('lexicon.json') as Promise<LexiconFile>,
    read('postings.json') as Promise<ConceptPostings>,
    read('table.json') as Promise<TableFile>,
  ]);
  const opened = openTable(table);
  const open = async () => (await pagefind()).createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  return createEngine(openLexicon(lexicon, postings), opened, createPagefindStore(open, opened, read));
}
