import { fold } from './fold.ts';
import type { LexiconFile, Sense } from './lexicon.ts';
import type { Kind, SearchRecord } from './record.ts';
import type { ConceptPostings } from './unpack-postings.ts';

export function packPostings({ concepts }: LexiconFile, records: SearchRecord[]): ConceptPostings {
  const texts = records.map(({ title, body }) => ({ title: fold(title), body: fold(body) }));
  return concepts.map(([sense, url, forms]) => {
    const own = new Set(records.flatMap((record, place) => (isOwn(record, sense, url) ? [place] : [])));
    return forms
      .split('|')
      .map((form) => packForm(fold(form), texts, own))
      .join('|');
  });
}

/** The kinds of record that stand for a concept itself. A zone is found by its page. */
const ownKinds: Partial<Record<Sense, Kind[]>> = { company: ['company'], term: ['term'], indicator: ['page'] };

const isOwn = ({ url, concept = url, kind }: SearchRecord, sense: Sense, its: string) =>
  concept === its && Boolean(ownKinds[sense]?.includes(kind));

function packForm(form: string, texts: { title: string; body: string }[], own: Set<number>): string {
  const steps: string[] = [];
  let last = 0;
  texts.forEach(({ title, body }, place) => {
    const inTitle = title.includes(form);
    if (!own.has(place) && !inTitle && !body.includes(form)) return;
    steps.push((place - last).toString(36) + (own.has(place) ? '*' : inTitle ? '!' : ''));
    last = place;
  });
  return steps.join(' ');
}
