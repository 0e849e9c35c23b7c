import { resolve } from 'node:path';
import { checkCorpus, type FaultId } from './checks/check-corpus.ts';
import { createCorpus, type Corpus } from './corpus/corpus.ts';
import { assembleYearbook } from './model/assemble.ts';
import type { Yearbook } from './model/yearbook.ts';
import { entriesOfVolume } from './corpus/volume-entries.ts';
import { KeptFiles } from './reading/kept-files.ts';
import { parseEntries } from './reading/parse-entries.ts';
import { readFolder, type ReadFolder } from './reading/read-folder.ts';
import { shownPath } from './reading/shown-path.ts';
import { sortProblems, type Problem } from './schema/problem.ts';

/** What was read of a content folder, parsed. What is worked out of it is worked out once, when it is asked for. */
class OpenYearbook {
  readonly corpus: Corpus;
  #told: Problem<FaultId>[];
  #problems: Problem<FaultId>[] | null = null;
  #book: Yearbook | null = null;

  #state: string;
  #kept: KeptFiles;

  constructor(read: ReadFolder, root: string, state: string, kept: KeptFiles) {
    const { entries, problems } = parseEntries(read, root, kept);
    this.corpus = createCorpus(entries);
    this.#told = problems;
    this.#state = state;
    this.#kept = kept;
  }

  /** Every fault, sorted; an empty list means that it can be built. What was proved to have none is not proved again. */
  get problems(): Problem<FaultId>[] {
    return (this.#problems ??= this.#kept.isProved(this.#state) ? [] : this.#prove());
  }

  #prove(): Problem<FaultId>[] {
    const problems = sortProblems([...this.#told, ...checkCorpus(this.corpus)]);
    if (problems.length === 0) this.#kept.keepProof(this.#state);
    return problems;
  }

  /**
   * The whole book.
   * @throws Error where the content has faults that assembly meets.
   */
  get book(): Yearbook {
    return (this.#book ??= assembleYearbook(this.#asked()));
  }

  /** The corpus of the whole book, or of the volume that is being closed. */
  #asked(): Corpus {
    const { YEARBOOK_VOLUME } = process.env;
    return YEARBOOK_VOLUME ? this.ofVolume(Number(YEARBOOK_VOLUME)) : this.corpus;
  }

  /** The corpus of a volume alone. */
  ofVolume(year: number): Corpus {
    return createCorpus(entriesOfVolume(this.corpus.entries, year));
  }
}

/**
 * The yearbook of a content folder as it now lies on the disk: read anew whenever it is asked for, and each file parsed
 * anew only if a byte of it has changed since the last time. So a build parses each file once, however many of its steps
 * ask; and commands, which name a folder in YEARBOOK_KEPT, parse what has changed since the last command.
 */
export function openYearbook(folder: string): OpenYearbook {
  const root = shownPath(folder);
  const read = readFolder(folder, root);
  const files = read.files.map(({ path, digest }) => `${path} ${digest}`);
  const state = JSON.stringify([
    resolve(folder),
    files,
    read.pictures,
    read.closedVolumes,
    read.problems,
    process.env.YEARBOOK_VOLUME,
  ]);
  if (shelf.last?.state === state) return shelf.last.opened;
  const { YEARBOOK_KEPT } = process.env;
  const kept = shelf.kept && shelf.kept.folder === YEARBOOK_KEPT ? shelf.kept : new KeptFiles(YEARBOOK_KEPT);
  shelf.kept = kept;
  shelf.last = { state, opened: new OpenYearbook(read, root, state, kept) };
  return shelf.last.opened;
}

interface Shelf {
  kept?: KeptFiles;
  last?: { state: string; opened: OpenYearbook };
}

/**
 * In a build, this module is there twice in one process: for our commands and, bundled, for the pages; what one has parsed the others find here. In development each has a shelf of its own, for a change of the code
 * replaces the modules that it concerns.
 */
const shelf: Shelf = import.meta.env?.DEV ? {} : ((globalThis as { yearbookShelf?: Shelf }).yearbookShelf ??= {});
