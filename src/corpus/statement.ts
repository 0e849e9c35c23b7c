import type { FactEntry } from '../schema/fact.ts';
import type { NamedFigureEntry } from '../schema/fields.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import type { Spot } from './locate.ts';
import type { LocatedClaim, Locations } from './locations.ts';

/** A record that says of its figure more than how much: whose, when, whether it happened, up or down. */
export interface Statement {
  claim: Claim;
  /** Where it is stated; several where the record does not say which it means. */
  spots: Spot[];
  /** A fact; null for other figures. */
  fact: FactEntry | null;
  /** The figure of a project, node or offer; null for facts. */
  named: NamedFigureEntry | null;
  /** Whether it is the change of a fact: then the claim is the change's. */
  isChange: boolean;
  decidedBy: string[];
}

/** Every located fact, change and named figure. */
export function statementsOf(locations: Locations): Statement[] {
  return [...locations.values()].flatMap((located) => statementOf(located) ?? []);
}

function statementOf({ claim, location }: LocatedClaim): Statement | null {
  if (!('spot' in location)) return null;
  const spots = [location.spot, ...(location.also ?? [])];
  const [list, index, part] = claim.keys;
  if (list === 'facts') {
    const fact = claim.zone.facts!.value[Number(index)]!;
    return { claim, spots, fact, named: null, isChange: part === 'change', decidedBy: wordsOf(fact) };
  }
  const named = valueAt(claim) as Partial<NamedFigureEntry> | undefined;
  if (typeof named?.figure !== 'string') return null;
  return { claim, spots, fact: null, named: named as NamedFigureEntry, isChange: false, decidedBy: wordsOf(named) };
}

const wordsOf = ({ decidedBy }: { decidedBy?: string | undefined }) =>
  (decidedBy ?? '').split('、').filter((words) => words !== '');

const valueAt = ({ entry, keys }: Claim) =>
  keys
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], entry.value);

/** Names that the zone and what is recorded of it go by: they say that a figure is the zone's own. */
export const namesOfZone = ({ zone }: Claim, corpus: Corpus): string[] => {
  const profile = zone.profile?.value;
  const firms = [...corpus.companies.values()].map(({ value }) => value.shortName ?? value.name);
  return [profile?.name, profile?.shortName, ...(profile?.aliases ?? []), ...firms].filter(
    (name) => name !== undefined,
  );
};
