import { sort } from 'd3-array';
import type { ChainEntry, NodeEntry, stages } from '../schema/chain.ts';
import { distinctByUrl } from './distinct-by-url.ts';
import type { DoubtMark } from './doubt-mark.ts';
import type { LabelledFigure, Status } from './figure.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Company, Industry } from './vocabulary.ts';

export type Stage = (typeof stages)[number];
export type LinkBasis = 'stated' | 'inferred';

export interface ChainNode {
  /** `<chain>-<node>`: the element's id on the page, unique in the zone. */
  id: string;
  /** Its id within the chain. */
  key: string;
  url: string;
  label: string;
  stage: Stage;
  /** Id of its layer; null where its place is not stated. */
  layer: string | null;
  kind: NodeEntry['kind'];
  status: Status;
  figures: LabelledFigure[];
  companies: Company[];
  /** Its own trade, else that of its chain. */
  industry: Industry | null;
  /** Whether it is a thing that the index of products lists, not a trade or a firm. */
  indexed: boolean;
  note: string | null;
  doubts: DoubtMark[];
  receipt: Receipt;
  inputs: { node: ChainNode; basis: LinkBasis }[];
}

export interface ChainLayer {
  id: string;
  stage: Exclude<Stage, 'unplaced'>;
  stageLabel: string;
  label: string | null;
  nodes: ChainNode[];
}

export interface ChainLink {
  from: ChainNode;
  to: ChainNode;
  basis: LinkBasis;
}

export interface Chain {
  id: string;
  url: string;
  title: string;
  subtitle: string | null;
  /** null where its nodes belong to several trades. */
  industry: Industry | null;
  /** Those of its nodes, each once. */
  industries: Industry[];
  layers: ChainLayer[];
  /** Nodes of which no report says where in the chain they stand (位置未明). */
  unplaced: ChainNode[];
  nodes: ChainNode[];
  links: ChainLink[];
  remark: string | null;
  /** The month of the report that the chain was drawn from. */
  asOf: string;
  receipts: Receipt[];
  tally: Record<Status['tone'], number> & { withoutCapacity: number };
}

const stageLabels = { upstream: '上游', midstream: '中游', downstream: '下游', supporting: '配套' } as const;
type PlacedStage = keyof typeof stageLabels;

export function assembleChains(resolver: Resolver): Chain[] {
  return (resolver.zone.chains?.value ?? []).map((chain, c) => assembleChain(chain, c, resolver));
}

function assembleChain(chain: ChainEntry, c: number, resolver: Resolver): Chain {
  const layers = chainLayers(chain);
  const nodes = chain.nodes.map((node, n) => assembleNode(chain, node, [c, n], layers, resolver));
  const links = chain.links.map(({ from, to, basis }): ChainLink => {
    const end = (key: string) => nodes.find((node) => node.key === key)!;
    return { from: end(from), to: end(to), basis };
  });
  for (const { from, to, basis } of links) to.inputs.push({ node: from, basis });
  for (const node of nodes) layers.find(({ id }) => id === node.layer)?.nodes.push(node);
  return {
    id: chain.id,
    url: `${resolver.url}#${chain.id}`,
    title: chain.title,
    subtitle: chain.subtitle ?? null,
    industry: chain.industry ? resolver.industry(chain.industry) : null,
    industries: [...new Set(nodes.flatMap(({ industry }) => industry ?? []))],
    layers: layers.filter((layer) => layer.nodes.length > 0),
    unplaced: nodes.filter((node) => node.layer === null),
    nodes,
    links,
    remark: chain.remark ?? null,
    asOf: resolver.month(chain.from),
    receipts: distinctReceipts(nodes),
    tally: tallyOf(nodes),
  };
}

/** The layers as authored, and one more for each stage that has nodes but no layer; in the order of the stages. */
function chainLayers(chain: ChainEntry): ChainLayer[] {
  const layers: ChainLayer[] = chain.layers.map((l) => ({ ...l, stageLabel: stageLabels[l.stage], nodes: [] }));
  for (const stage of Object.keys(stageLabels) as PlacedStage[]) {
    const needed = chain.nodes.some((node) => node.stage === stage) && !layers.some((layer) => layer.stage === stage);
    if (needed) layers.push({ id: stage, stage, stageLabel: stageLabels[stage], label: null, nodes: [] });
  }
  const order = Object.keys(stageLabels);
  return sort(layers, ({ stage }) => order.indexOf(stage));
}

function assembleNode(
  chain: ChainEntry,
  node: NodeEntry,
  [c, n]: [number, number],
  layers: ChainLayer[],
  resolver: Resolver,
): ChainNode {
  const id = `${chain.id}-${node.id}`;
  const industry = node.industry ?? chain.industry;
  const layer = layers.find((l) => (node.layer ? l.id === node.layer : l.stage === node.stage));
  return {
    id,
    key: node.id,
    url: `${resolver.url}#${id}`,
    label: node.label,
    stage: layer?.stage ?? 'unplaced',
    layer: layer?.id ?? null,
    kind: node.kind,
    status: resolver.status('node', node.status),
    figures: node.figures.map(resolver.labelled),
    companies: node.companies.map(resolver.company),
    industry: industry ? resolver.industry(industry) : null,
    indexed: node.index,
    note: node.note ?? null,
    doubts: resolver.doubts(id),
    receipt: resolver.receipt(resolver.zone.chains!, ['chains', c, 'nodes', n]),
    inputs: [],
  };
}

function distinctReceipts(nodes: ChainNode[]): Receipt[] {
  return sort(
    distinctByUrl(nodes.map(({ receipt }) => receipt)),
    ({ stem }) => stem,
    ({ paragraph }) => paragraph,
  );
}

function tallyOf(nodes: ChainNode[]): Chain['tally'] {
  const count = (tone: Status['tone']) => nodes.filter(({ status }) => status.tone === tone).length;
  return {
    existing: count('existing'),
    building: count('building'),
    planned: count('planned'),
    wanted: count('wanted'),
    unknown: count('unknown'),
    withoutCapacity: nodes.filter((node) => node.status.tone !== 'wanted' && node.figures.length === 0).length,
  };
}
