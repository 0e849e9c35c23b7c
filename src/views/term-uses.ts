import { anyOf } from '../schema/any-of.ts';
import type { Fact } from '../model/fact.ts';
import type { Term } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';
import type { SourceMark } from './source-mark.ts';

/** Where a term stands in the reports on a zone. */
export interface ZoneUse {
  zone: Zone;
  /** The first paragraphs that have the word, in the order of the reports. */
  sources: SourceMark[];
  /** In how many paragraphs it stands. */
  count: number;
}
export interface TermUses {
  zones: ZoneUse[];
  /** Figures whose name has the term. */
  facts: { zone: Zone; fact: Fact }[];
}

const mostSources = 2;
const mostFacts = 3;

/**
 * Where each term stands, by its id. A word that is part of a longer word of the glossary counts for the longer one alone:
 * 孵化园 in 创新创业孵化园 is no use of 孵化园 where both are entries.
 */
export function termUses(terms: Pick<Term, 'id' | 'label' | 'aliases'>[], zones: Zone[]): Map<string, TermUses> {
  const owners = new Map(
    terms.flatMap(({ id, label, aliases }) => [label, ...aliases].map((word) => [word, id] as const)),
  );
  const pattern = anyOf([...owners.keys()]);
  const idsIn = (text: string) =>
    new Set(pattern ? Array.from(text.matchAll(pattern), ([word]) => owners.get(word)!) : []);
  const uses = new Map(terms.map(({ id }): [string, TermUses] => [id, { zones: [], facts: [] }]));
  for (const zone of zones) {
    for (const [id, sources] of sourcesOf(zone, idsIn))
      uses.get(id)!.zones.push({ zone, sources: sources.slice(0, mostSources), count: sources.length });
    for (const fact of zone.facts) for (const id of idsIn(fact.label)) uses.get(id)!.facts.push({ zone, fact });
  }
  for (const use of uses.values()) use.facts = use.facts.filter(({ fact }) => fact.figure).slice(0, mostFacts);
  return uses;
}

function sourcesOf(zone: Zone, idsIn: (text: string) => Set<string>): Map<string, SourceMark[]> {
  const sources = new Map<string, SourceMark[]>();
  for (const { stem, url, blocks } of zone.articles)
    for (const { index, text } of blocks)
      for (const id of idsIn(text)) {
        const source = { mark: `${stem}${index}`, url: address.paragraph(url, index) };
        sources.set(id, [...(sources.get(id) ?? []), source]);
      }
  return sources;
}
