import { createHash } from 'node:crypto';
import { checkCorpus } from '../../../src/checks/check-corpus.ts';
import { heldAgainstPrints } from '../../../src/checks/print/held-against-print.ts';
import { createCorpus, type Corpus } from '../../../src/corpus/corpus.ts';
import { KeptFiles } from '../../../src/reading/kept-files.ts';
import { parseEntries } from '../../../src/reading/parse-entries.ts';
import { readFolder, type RawFile } from '../../../src/reading/read-folder.ts';
import { shownPath } from '../../../src/reading/shown-path.ts';
import { formatProblem, sortProblems, type Problem } from '../../../src/schema/problem.ts';
import type { PrintedText } from '../../../src/checks/print/held-against-print.ts';

/** Files as they would be: their paths in the content folder, and their text. */
export type Overlay = { path: string; after: string }[];

const kept = new KeptFiles(undefined);

/** The corpus of a content folder as it would be with these files, and the faults that reading them has. */
export function corpusWith(content: string, overlay: Overlay): { corpus: Corpus; problems: Problem[] } {
  const root = shownPath(content);
  const read = readFolder(content, root);
  const files = new Map(read.files.map((file) => [file.path, file]));
  for (const { path, after } of overlay) files.set(`${root}/${path}`, rawFile(`${root}/${path}`, after));
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { entries, problems } = parseEntries({ ...read, files: sorted }, root, kept);
  return { corpus: createCorpus(entries), problems };
}

function rawFile(path: string, text: string): RawFile {
  const bytes = Buffer.from(text, 'utf8');
  return { path, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** The lines of all faults of a folder with these files in it. */
export function faultLines(
  content: string,
  overlay: Overlay,
  prints: ReadonlyMap<string, PrintedText> = new Map(),
): string[] {
  const { corpus, problems } = corpusWith(content, overlay);
  const found = [...problems, ...checkCorpus(corpus), ...heldAgainstPrints(corpus, prints).problems];
  return [...new Set(sortProblems(found).map(formatProblem))];
}
