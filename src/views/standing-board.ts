import { sort } from 'd3-array';
import type { ChainNode } from '../model/chain.ts';
import type { Fact } from '../model/fact.ts';
import type { Status } from '../model/figure.ts';
import type { Zone } from '../model/zone.ts';
import { eventItem, factItem, goodsOf, nodeItem, projectItem, wantItem, type BoardItem } from './board-item.ts';

/** Four questions before any list: what stands, what is being built, what is only said, what is sought. */
export const boardParts = ['standing', 'building', 'planned', 'wanted'] as const;
export type BoardPart = (typeof boardParts)[number];
export const boardLabels: Record<BoardPart, string> = {
  standing: '已有',
  building: '在建',
  planned: '只是说',
  wanted: '在找',
};
/** The mark of each question, in the colour of the status that it asks for. */
export const boardMarks: Record<BoardPart, { mark: string; tone: Status['tone'] }> = {
  standing: { mark: '成', tone: 'existing' },
  building: { mark: '建', tone: 'building' },
  planned: { mark: '拟', tone: 'planned' },
  wanted: { mark: '招', tone: 'wanted' },
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

/** An agreement is made, what it speaks of is not. */
const isAgreed = ({ role }: Fact['indicator']) => role === 'agreement';

function plannedItems(zone: Zone): BoardItem[] {
  const projects = zone.projects.filter(
    ({ status, steps }) =>
      status.tone === 'planned' || (status.tone === 'unknown' && steps.some(({ nature }) => nature === 'announced')),
  );
  const named = new Set(zone.projects.map(({ id }) => id));
  const facts = zone.facts.filter(
    ({ indicator, status, subject }) =>
      (status.tone === 'planned' || isAgreed(indicator)) &&
      !(subject?.kind === 'project' && named.has(subject.id ?? '')),
  );
  const agreedFirst = sort(facts, ({ indicator }) => (isAgreed(indicator) ? 0 : 1));
  return [...projects.map(projectItem), ...agreedFirst.map(factItem)];
}

/** First those fed by what the zone has; where nothing is offered for, the links that a chain seeks. */
function wantedItems(zone: Zone): BoardItem[] {
  const wants = zone.prospectus.filter(({ kind }) => kind === 'want');
  const fed = sort(wants, ({ node }) => (node?.status.tone === 'existing' ? 0 : 1));
  if (fed.length === 0) return nodesOf(zone, 'wanted').map(nodeItem);
  return fed.map(wantItem);
}

const nodesOf = ({ chains }: Zone, tone: Status['tone']) =>
  chains.flatMap(({ nodes }) => nodes).filter(({ status }) => status.tone === tone);
export const overviewOf = ({ overview }: Pick<Zone, 'overview'>) => overview.map(({ text }) => text).join('\n');

const mostTold = 3;

/** Where none of the four is answered: what the reports do tell. */
export function onlyTold(zone: Zone): BoardItem[] {
  return [...zone.events.map(eventItem), ...zone.facts.map(factItem)].slice(0, mostTold);
}
