import type { Corpus } from '../corpus/corpus.ts';
import { address } from '../site/address.ts';

/** A link from what was mended to the 勘误 that tells of it. */
export interface CorrectionMark {
  id: string;
  url: string;
}

export const correctionMarks = ({ entries }: Corpus, zone: string, about: string): CorrectionMark[] =>
  (entries.corrections?.value ?? [])
    .filter((entry) => entry.zone === zone && entry.about === about)
    .map(({ id }) => ({ id, url: `${address.corrections}#${id}` }));
