import type { Chain, ChainNode } from '../model/chain.ts';
import { goodNames, sameNames } from './good-names.ts';
import type { Term } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';

/** A node of a chain with the zone that it stands in. */
export interface ZoneNode {
  zone: Zone;
  chain: Chain;
  node: ChainNode;
}

/** Something that one zone has and another needs. */
export interface Supply {
  from: ZoneNode;
  to: ZoneNode;
  /** The good by which they were found. */
  good: string;
}

const goods = new Set<ChainNode['kind']>(['product', 'material', 'byproduct', 'energy']);

/**
 * Finds which zone could supply which. One zone has a good, in place or being built; another zone's chain starts from a
 * raw material of the same name, and no report says that the zone has it. Names are the same after `goodNames`, or
 * where the glossary says so. No report tells of such a delivery.
 */
export function supplies(zones: Zone[], terms: Pick<Term, 'label' | 'aliases'>[]): Supply[] {
  const canonical = sameNames(terms);
  const namesOf = ({ node, zone }: ZoneNode) => goodNames(node.label, zone).map(canonical);
  const all = zones.flatMap((zone) =>
    zone.chains.flatMap((chain) => chain.nodes.map((node): ZoneNode => ({ zone, chain, node }))),
  );
  const had = new Map<string, ZoneNode[]>();
  for (const at of all.filter(({ node }) => gives(node) && isThere(node)))
    for (const name of namesOf(at)) had.set(name, [...(had.get(name) ?? []), at]);
  return all.filter(isNeeded).flatMap((to) =>
    namesOf(to).flatMap((good) => {
      const makers = had.get(good) ?? [];
      if (makers.some(({ zone }) => zone === to.zone)) return [];
      return makers.map((from) => ({ from, to, good }));
    }),
  );
}

/** Whether a node is a good, or something grown or mined under the name of a good. */
const gives = ({ kind, label }: ChainNode) => goods.has(kind) || /(?:种植|养殖|开采)$/.test(label);

const isThere = ({ status }: ChainNode) => status.tone === 'existing' || status.tone === 'building';

/** Whether a node is a raw material at the start of a chain that the zone is not known to have. */
function isNeeded({ node, chain }: ZoneNode): boolean {
  return node.kind === 'material' && !isThere(node) && chain.links.some(({ from }) => from === node);
}
