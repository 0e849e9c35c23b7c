import { sort } from 'd3-array';
import { goodKinds, measuresGoods } from './goods.ts';
import type { ChainNode } from '../model/chain.ts';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure, Status } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Zone } from '../model/zone.ts';

/** A record in short: what, how much, what else must be said of it, and where it is stated. */
export interface BoardItem {
  /** The record's id on the profile. */
  id: string;
  label: string;
  /** Empty where no figure is stated. */
  value: string;
  /** The same in two parts, where it is a number and its unit. */
  figure: Pick<Figure, 'number' | 'rest'> | null;
  aside: string;
  /** What the zone has already of what is sought. */
  supply: BoardItem | null;
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

/** Of a thing that stands, what it will make or is being done to it says nothing. */
const isSo = (status: Status | null) => status === null || ['existing', 'unknown'].includes(status.tone);
const goodsOf = ({ kind, figures }: ChainNode) =>
  (goodKinds.includes(kind) ? figures : []).find((figure) => measuresGoods(figure) && isSo(figure.status));

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
  return fed.map(({ id, title, url, doubts, receipt, node }) => ({
    ...{ id, label: title, value: '', figure: null, aside: '', url, status: null, doubts, receipt },
    supply: node?.status.tone === 'existing' && goodsOf(node) ? nodeItem(node) : null,
  }));
}

const nodesOf = ({ chains }: Zone, tone: Status['tone']) =>
  chains.flatMap(({ nodes }) => nodes).filter(({ status }) => status.tone === tone);
export const overviewOf = ({ overview }: Pick<Zone, 'overview'>) => overview.map(({ text }) => text).join('\n');

/** An amount of the thing itself follows its name; all else (三种作物总产, 单个重量) is said apart. */
const ofItself = /^(?:年|日)?(?:产|开采|洗选|加工|处理|能力|装机)/u;

/** Where one firm alone stands at a link, what is made there is that firm's. */
function nodeItem(node: ChainNode): BoardItem {
  const { id, label, url, status, doubts, receipt, figures } = node;
  const rivals = redDoubts(doubts).length > 0 ? figures.filter(measuresGoods) : [];
  if (rivals.length > 1) {
    // Of figures that contradict each other none is printed without the others.
    const value = rivals.map((rival) => `${rival.label}${rival.shown}`).join('／');
    return { ...{ id, label, value, figure: null, aside: '', supply: null }, url, status, doubts, receipt };
  }
  const figure = goodsOf(node) ?? figures.find((other) => status.tone !== 'existing' || isSo(other.status));
  const measured =
    figure && figure.label !== label ? `${label}${ofItself.test(figure.label) ? '' : '：'}${figure.label}` : label;
  const [owner, ...others] = node.companies;
  const isNamed = !owner || others.length > 0 || measured.includes(owner.label);
  const nature = figure?.status && figure.status.tone !== status.tone ? figure.status.label : '';
  const aside = [isNamed ? '' : owner.label, nature].filter(Boolean).join('，');
  return {
    ...{ id, label: measured, value: figure?.shown ?? '', figure: figure ?? null, aside },
    ...{ supply: null, url, status, doubts, receipt },
  };
}

/** Whose it is where its name does not tell, and how far it is where the heading over it does not. */
function projectItem({ id, name, companies, progress, url, status, doubts, receipt }: Project): BoardItem {
  const owners = companies.map(({ label }) => label).filter((label) => !name.includes(label));
  const isTold = ['building', 'operating'].includes(status.id) && progress === status.label;
  const aside = [owners.join('、'), isTold ? '' : progress].filter(Boolean).join('，');
  return { ...{ id, label: name, value: '', figure: null, aside, supply: null }, url, status, doubts, receipt };
}

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
  ...{ id, value: figure?.shown ?? text!, figure, supply: null, url, status, doubts, receipt },
  label: subject && subject.kind !== 'zone' && !label.includes(subject.label) ? `${subject.label}：${label}` : label,
  aside: [status.id === 'actual' ? '' : status.label, periodLabel].filter(Boolean).join('，'),
});

/** Where the rest of a question is, and what else must be said of it. */
export function moreWords(zone: Zone, part: BoardPart, more: number): { text: string; href: string }[] {
  const { projects } = zone;
  if (part === 'building' && projects.some(({ status }) => status.tone === 'building')) {
    const building = projects.filter(({ status }) => status.tone === 'building');
    const none = building.every(({ investment }) => investment === null);
    const rest = more > 0 ? `另有${more}项` : '逐项看';
    return [{ text: none ? `${rest}，投资都没写` : rest, href: '#projects' }];
  }
  const silent = projects.filter(({ status }) => status.tone === 'unknown').length;
  const unknown = part === 'planned' && silent > 0 ? [{ text: `进度没写的项目${silent}个`, href: '#projects' }] : [];
  return [...(more > 0 ? [{ text: `另有${more}项`, href: restOf(zone, part) }] : []), ...unknown];
}

function restOf({ projects, chains, prospectus }: Zone, part: BoardPart): string {
  if (part === 'wanted') return prospectus.some(({ kind }) => kind === 'want') ? '#prospectus' : '#chains';
  if (part === 'planned') return projects.length > 0 ? '#projects' : '#facts';
  return chains.length > 0 ? '#chains' : projects.length > 0 ? '#projects' : '#facts';
}

const mostTold = 3;

/** Where none of the four is answered: what the reports do tell. */
export function onlyTold(zone: Zone): BoardItem[] {
  const events = zone.events.map(({ id, title, date, doubts, receipt }): BoardItem => ({
    ...{ id, label: title, value: '', figure: null, aside: date.label, supply: null, url: `${zone.url}#${id}` },
    ...{ status: null, doubts, receipt },
  }));
  return [...events, ...zone.facts.map(factItem)].slice(0, mostTold);
}
