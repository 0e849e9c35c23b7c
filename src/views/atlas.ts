import { groups, sort, sum } from 'd3-array';
import { standingIn, type IndustryStanding } from '../model/matrix.ts';
import type { ChainNode, Stage } from '../model/chain.ts';
import { goodNames } from './good-names.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Industry } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';

/** What one zone has of an industry, by stage. */
export interface AtlasRow {
  zone: Zone;
  /** Whether its reports call the industry leading. */
  standing: IndustryStanding;
  stages: Record<Stage, ChainNode[]>;
}

export interface Seeker {
  zone: Zone;
  url: string;
  title: string;
  receipt: Offer['receipt'];
  doubts: Offer['doubts'];
}

/** Something that several zones seek. */
export interface Gap {
  label: string;
  seekers: Seeker[];
}

export interface IndustryAtlas {
  industry: Industry;
  rows: AtlasRow[];
  seekers: Seeker[];
}

/** A page of the atlas: the first is about all industries; in a large book each industry has one more. */
export interface AtlasPage {
  industry: Industry | null;
  sections: IndustryAtlas[];
}

const empty = (): AtlasRow['stages'] => ({ upstream: [], midstream: [], downstream: [], supporting: [], unplaced: [] });

/**
 * The chains of all zones, by industry in the order of the vocabulary, without industries that have no chain and that
 * nobody seeks.
 */
export function atlasOf({ zones, industries }: Pick<Yearbook, 'zones' | 'industries'>): IndustryAtlas[] {
  return industries
    .map((industry) => ({ industry, rows: rowsOf(zones, industry.id), seekers: seekersOf(zones, industry.id) }))
    .filter(({ rows, seekers }) => rows.length > 0 || seekers.length > 0);
}

/** The number of nodes that a section shows. */
export const nodeCount = ({ rows }: IndustryAtlas): number =>
  sum(rows, ({ stages }) => Object.values(stages).flat().length);

/**
 * One page while it holds at most `most` nodes and wishes; else a first page without tables, and one for each industry.
 */
export function atlasPages(atlas: IndustryAtlas[], most = 900): AtlasPage[] {
  const total = sum(atlas, (section) => nodeCount(section) + section.seekers.length);
  if (total <= most) return [{ industry: null, sections: atlas }];
  const pages = atlas.map((section): AtlasPage => ({ industry: section.industry, sections: [section] }));
  return [{ industry: null, sections: [] }, ...pages];
}

/** What several zones seek under the same name, across industries; most wanted first. */
export function sharedGaps(atlas: IndustryAtlas[]): Gap[] {
  const byName = new Map<string, Seeker[]>();
  for (const seeker of atlas.flatMap(({ seekers }) => seekers))
    for (const name of goodNames(seeker.title, seeker.zone)) {
      const seekers = byName.get(name) ?? [];
      if (!seekers.some(({ zone }) => zone === seeker.zone)) byName.set(name, [...seekers, seeker]);
    }
  const gaps = [...byName].map(([label, seekers]): Gap => ({ label, seekers }));
  return mostSoughtFirst(gaps.filter(({ seekers }) => seekers.length > 1));
}

export interface BusyIndustry {
  industry: Industry;
  /** The first wish of each zone, with the number of its wishes. */
  seekers: (Seeker & { count: number })[];
}

/** Industries in which several zones seek something, under any name; one seeker for each zone, most wanted first. */
export function busyIndustries(atlas: IndustryAtlas[]): BusyIndustry[] {
  const industries = atlas.map(({ industry, seekers }) => ({ industry, seekers: onePerZone(seekers) }));
  return mostSoughtFirst(industries.filter(({ seekers }) => seekers.length > 1));
}

const mostSoughtFirst = <T extends { seekers: Seeker[] }>(list: T[]): T[] =>
  sort(list, ({ seekers }) => -seekers.length);

const onePerZone = (seekers: Seeker[]) =>
  groups(seekers, ({ zone }) => zone).map(([, own]) => ({ ...own[0]!, count: own.length }));

function rowsOf(zones: Zone[], industry: string): AtlasRow[] {
  return zones.flatMap((zone) => {
    const nodes = nodesIn(zone, industry);
    if (nodes.length === 0) return [];
    const stages = empty();
    for (const node of nodes) stages[node.stage].push(node);
    return [{ zone, standing: standingIn(zone, industry)!, stages }];
  });
}

/** Nodes of a trade, in whatever chain they stand. */
const nodesIn = ({ chains }: Zone, industry: string) =>
  chains.flatMap(({ nodes }) => nodes.filter((node) => node.industry?.id === industry));

/** Wanted nodes of the industry, and wishes that are not one of them. */
function seekersOf(zones: Zone[], industry: string): Seeker[] {
  return zones.flatMap((zone) => [
    ...nodesIn(zone, industry)
      .filter(isGap)
      .map(({ label, url, receipt, doubts }) => ({ zone, url, title: label, receipt, doubts })),
    ...zone.prospectus
      .filter((offer) => offer.kind === 'want' && offer.industry?.id === industry && !isGap(offer.node))
      .map(({ title, url, receipt, doubts }) => ({ zone, url, title, receipt, doubts })),
  ]);
}

/** A wish for a node that is itself wanted is left out: the node stands for it. */
const isGap = (node: ChainNode | null | undefined) => node?.status.tone === 'wanted';
