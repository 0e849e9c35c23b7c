import type { Chain, ChainNode, Stage } from './chain.ts';
import type { Offer } from './prospectus.ts';
import type { Industry } from './vocabulary.ts';
import type { Yearbook } from './yearbook.ts';
import type { Zone } from './zone.ts';

/** A node of a chain with the zone that it stands in. */
export interface AtlasNode {
  zone: Zone;
  chain: Chain;
  node: ChainNode;
}

/** One zone's part in an industry: what it has at each stage. */
export interface AtlasRow {
  zone: Zone;
  stages: Record<Stage, ChainNode[]>;
}

/** What one zone makes and another needs, found by the rule that `supplies` states. */
export interface Supply {
  from: AtlasNode;
  to: AtlasNode;
}

/** A thing that zones seek. */
export interface Gap {
  label: string;
  seekers: { zone: Zone; url: string; title: string; receipt: Offer['receipt'] }[];
}

export interface IndustryAtlas {
  industry: Industry;
  rows: AtlasRow[];
  /** Sought by several zones first. */
  gaps: Gap[];
}

const empty = (): AtlasRow['stages'] => ({ upstream: [], midstream: [], downstream: [], supporting: [], unplaced: [] });

/** All zones' chains by industry, in the order of the vocabulary; industries without a chain or a wish are left out. */
export function atlasOf({ zones, industries }: Pick<Yearbook, 'zones' | 'industries'>): IndustryAtlas[] {
  return industries
    .map((industry) => ({ industry, rows: rowsOf(zones, industry.id), gaps: gapsOf(zones, industry.id) }))
    .filter(({ rows, gaps }) => rows.length > 0 || gaps.length > 0);
}

function rowsOf(zones: Zone[], industry: string): AtlasRow[] {
  return zones.flatMap((zone) => {
    const chains = zone.chains.filter((chain) => chain.industry.id === industry);
    if (chains.length === 0) return [];
    const stages = empty();
    for (const node of chains.flatMap(({ nodes }) => nodes)) stages[node.stage].push(node);
    return [{ zone, stages }];
  });
}

function gapsOf(zones: Zone[], industry: string): Gap[] {
  const wanted = zones.flatMap((zone) => [
    ...zone.chains
      .filter((chain) => chain.industry.id === industry)
      .flatMap(({ nodes }) => nodes.filter(isGap))
      .map(({ label, url, receipt }) => ({ zone, url, title: label, receipt })),
    ...zone.prospectus
      .filter((offer) => offer.kind === 'want' && offer.industry?.id === industry && !isGap(offer.node))
      .map(({ title, url, receipt }) => ({ zone, url, title, receipt })),
  ]);
  const byName = Map.groupBy(wanted, ({ title }) => plainName(title));
  const gaps = [...byName.values()].map((seekers): Gap => ({ label: seekers[0]!.title, seekers: onePerZone(seekers) }));
  return gaps.sort((a, b) => b.seekers.length - a.seekers.length);
}

/** A wish for a node that is itself wanted is told by the node. */
const isGap = (node: ChainNode | null | undefined) => node?.status.tone === 'wanted';

const onePerZone = (seekers: Gap['seekers']) =>
  seekers.filter(({ zone }, i) => seekers.findIndex((other) => other.zone === zone) === i);

/** Names are compared without what stands in brackets, quotation marks, and the words that only say that it is a project. */
const plainName = (label: string) => label.replace(/（[^）]*）|“|”|\s/g, '').replace(/(?:项目|产品|产业|原料)$/, '');

const goods = new Set<ChainNode['kind']>(['product', 'material', 'byproduct', 'energy']);

/**
 * Who could supply whom. The rule: one zone has a good, there or being built; in another zone a good whose name is the
 * same, or is the end of that name, stands at the beginning of a chain. Nobody reports such a delivery.
 */
export function supplies(zones: Zone[]): Supply[] {
  const all = zones.flatMap((zone) =>
    zone.chains.flatMap((chain) => chain.nodes.map((node): AtlasNode => ({ zone, chain, node }))),
  );
  const made = all.filter(({ node }) => goods.has(node.kind) && isThere(node));
  const needed = all.filter(
    ({ node, chain }) => goods.has(node.kind) && node.inputs.length === 0 && feeds(node, chain),
  );
  return needed.flatMap((to) =>
    made.filter((from) => from.zone !== to.zone && isSame(from.node, to.node)).map((from) => ({ from, to })),
  );
}

/** 煤焦油 will do where 焦油 is needed; one character is too little to tell. */
function isSame(made: ChainNode, needed: ChainNode): boolean {
  const [a, b] = [plainName(made.label), plainName(needed.label)];
  return b.length > 1 && a.endsWith(b);
}

const isThere = ({ status }: ChainNode) => status.tone === 'existing' || status.tone === 'building';
const feeds = (node: ChainNode, { links }: Chain) => links.some(({ from }) => from === node);
