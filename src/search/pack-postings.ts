import { least } from 'd3-array';
import { fold } from './fold.ts';
import type { LexiconFile, Sense } from './lexicon.ts';
import type { Kind, SearchRecord } from './record.ts';
import type { ConceptPostings } from './unpack-postings.ts';

export function packPostings({ concepts }: LexiconFile, records: SearchRecord[]): ConceptPostings {
  const texts = records.map(({ title, body }) => ({ title: fold(title), body: fold(body) }));
  const candidates = pairIndex(texts);
  const places = new Map<string, number[]>();
  records.forEach(({ url, concept = url, kind }, place) => {
    const key = `${kind} ${concept}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  return concepts.map(([sense, url, forms]) => {
    const own = new Set((ownKinds[sense] ?? []).flatMap((kind) => places.get(`${kind} ${url}`) ?? []));
    return forms
      .split('|')
      .map((form) => packForm(fold(form), texts, own, candidates))
      .join('|');
  });
}

interface Folded {
  title: string;
  body: string;
}

/** The places of texts in which a form may stand, in their order. */
type Candidates = (form: string) => Iterable<number>;

/** Finds the texts that have the rarest pair of characters of a form, so that not every form is sought in every text. */
function pairIndex(texts: Folded[]): Candidates {
  const places = new Map<string, number[]>();
  const add = (text: string, place: number) => {
    for (let at = 0; at + 2 <= text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      const known = places.get(pair);
      if (!known) places.set(pair, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  };
  texts.forEach(({ title, body }, place) => {
    add(title, place);
    add(body, place);
  });
  return (form) => {
    if (form.length < 2) return texts.keys();
    const pairs = Array.from({ length: form.length - 1 }, (_, at) => places.get(form.slice(at, at + 2)) ?? []);
    return least(pairs, ({ length }) => length)!;
  };
}

/** The kinds of record that stand for a concept itself. A zone is found by its page. */
const ownKinds: Partial<Record<Sense, Kind[]>> = { company: ['company'], term: ['term'], indicator: ['page'] };

function packForm(form: string, texts: Folded[], own: Set<number>, candidates: Candidates): string {
  const steps: string[] = [];
  let last = 0;
  for (const place of union(candidates(form), own)) {
    const { title, body } = texts[place]!;
    const inTitle = title.includes(form);
    if (!own.has(place) && !inTitle && !body.includes(form)) continue;
    steps.push((place - last).toString(36) + (own.has(place) ? '*' : inTitle ? '!' : ''));
    last = place;
  }
  return steps.join(' ');
}

const union = (found: Iterable<number>, own: Set<number>): Iterable<number> =>
  own.size === 0 ? found : [...new Set([...found, ...own])].sort((a, b) => a - b);
