import { sort } from 'd3-array';
import type { ChainNode } from '../model/chain.ts';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Status } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Zone } from '../model/zone.ts';

/** A record in short: what, how much, what else must be said of it, and where it is stated. */
export interface BoardItem {
  /** The record's id on the profile. */
  id: string;
  label: string;
  /** Empty where no figure is stated. */
  value: string;
  aside: string;
  url: string;
  status: Status | null;
  doubts: DoubtMark[];
  receipt: Receipt;
}

/** Four questions before any list: what stands, what is being built, what is only said, what is sought. */
export const boardParts = ['standing', 'building', 'planned', 'wanted'] as const;
export type BoardPart = (typeof boardParts)[number];
export const boardLabels: Record<BoardPart, string> = {
  standing: '已有',
  building: '在建',
  planned: '只是说',
  wanted: '在找',
};
export type Board = Record<BoardPart, { items: BoardItem[]; more: number }>;

const most: Record<BoardPart, number> = { standing: 7, building: 7, planned: 6, wanted: 6 };

/** By relevance alone: what is in doubt stands where it would stand, with its mark. */
export function boardOf(zone: Zone): Board {
  const all: Record<BoardPart, BoardItem[]> = {
    standing: standingItems(zone),
    building: buildingItems(zone),
    planned: plannedItems(zone),
    wanted: wantedItems(zone),
  };
  const cut = (part: BoardPart) => ({
    items: all[part].slice(0, most[part]),
    more: Math.max(0, all[part].length - most[part]),
  });
  return { standing: cut('standing'), building: cut('building'), planned: cut('planned'), wanted: cut('wanted') };
}

/** What can be sold, carried or burnt; a node's investment or staff is no capacity. */
const goods = ['mass', 'volume', 'energy', 'power', 'apparent-power', 'count', 'tonnage'];
/** Of a thing that stands, what it will make or is being done to it says nothing. */
const isSo = (status: Status | null) => status === null || ['existing', 'unknown'].includes(status.tone);
const goodKinds = ['product', 'byproduct', 'material', 'energy'];
const goodsOf = ({ kind, figures }: ChainNode) =>
  (goodKinds.includes(kind) ? figures : []).find(
    ({ magnitude, status }) => goods.includes(magnitude.dimension) && isSo(status),
  );

/** Goods that the overview quotes, in its order; other goods, products first; recognitions; plants at work; the rest. */
function standingItems(zone: Zone): BoardItem[] {
  const nodes = nodesOf(zone, 'existing');
  const text = overviewOf(zone);
  const place = (node: ChainNode) => {
    const at = text.indexOf(goodsOf(node)!.figure);
    return at < 0 ? Infinity : at;
  };
  const outputs = ['product', 'byproduct'];
  const withGoods = sort(nodes.filter(goodsOf), place, ({ kind }) => (outputs.includes(kind) ? 0 : 1));
  const recognitions = zone.facts.filter(
    ({ indicator, status, period, subject }) =>
      indicator.role === 'recognition' &&
      status.id === 'actual' &&
      period.end !== null &&
      (!subject || subject.kind === 'park'),
  );
  const operating = zone.projects.filter(({ status }) => status.tone === 'existing');
  const others = nodes.filter((node) => !goodsOf(node) && outputs.includes(node.kind));
  return [
    ...withGoods.map(nodeItem),
    ...recognitions.map(factItem),
    ...operating.map(projectItem),
    ...others.map(nodeItem),
  ];
}

/** Where no project is told, the links of a chain that are being built. */
function buildingItems(zone: Zone): BoardItem[] {
  const projects = zone.projects.filter(({ status }) => status.tone === 'building');
  const areas = zone.facts.filter(
    ({ status, indicator }) => status.tone === 'building' && indicator.dimension === 'area',
  );
  const nodes = projects.length === 0 ? nodesOf(zone, 'building') : [];
  return [...projects.map(projectItem), ...nodes.map(nodeItem), ...areas.map(factItem)];
}

function plannedItems(zone: Zone): BoardItem[] {
  const projects = zone.projects.filter(
    ({ status, steps }) =>
      status.tone === 'planned' || (status.tone === 'unknown' && steps.some(({ nature }) => nature === 'announced')),
  );
  const named = new Set(zone.projects.map(({ id }) => id));
  const facts = zone.facts.filter(
    ({ status, subject }) => status.tone === 'planned' && !(subject?.kind === 'project' && named.has(subject.id ?? '')),
  );
  return [...projects.map(projectItem), ...facts.map(factItem)];
}

/** First those fed by what the zone has; where nothing is offered for, the links that a chain seeks. */
function wantedItems(zone: Zone): BoardItem[] {
  const wants = zone.prospectus.filter(({ kind }) => kind === 'want');
  const fed = sort(wants, ({ node }) => (node?.status.tone === 'existing' ? 0 : 1));
  if (fed.length === 0) return nodesOf(zone, 'wanted').map(nodeItem);
  return fed.map(({ id, title, url, doubts, receipt }) => ({
    ...{ id, label: title, value: '', aside: '', url, status: null, doubts, receipt },
  }));
}

const nodesOf = ({ chains }: Zone, tone: Status['tone']) =>
  chains.flatMap(({ nodes }) => nodes).filter(({ status }) => status.tone === tone);
export const overviewOf = ({ overview }: Pick<Zone, 'overview'>) => overview.map(({ text }) => text).join('\n');

function nodeItem(node: ChainNode): BoardItem {
  const { id, label, url, status, doubts, receipt, figures } = node;
  const figure = goodsOf(node) ?? figures.find((other) => status.tone !== 'existing' || isSo(other.status));
  const value = figure ? `${figure.label === label ? '' : figure.label}${figure.shown}` : '';
  const aside = figure?.status && figure.status.tone !== status.tone ? figure.status.label : '';
  return { id, label, value, aside, url, status, doubts, receipt };
}

const projectItem = ({ id, name, companies, progress, url, status, doubts, receipt }: Project): BoardItem => ({
  ...{ id, label: name, value: progress, url, status, doubts, receipt },
  aside: companies.map(({ label }) => label).join('、'),
});

/** Whose it is, and what it is where that is more than the status of its part. */
export const factItem = ({
  id,
  label,
  subject,
  figure,
  text,
  status,
  periodLabel,
  url,
  doubts,
  receipt,
}: Fact): BoardItem => ({
  ...{ id, value: figure?.shown ?? text!, url, status, doubts, receipt },
  label: subject && subject.kind !== 'zone' && !label.includes(subject.label) ? `${subject.label}：${label}` : label,
  aside: [status.id === 'actual' ? '' : status.label, periodLabel].filter(Boolean).join('，'),
});
