import type { ChainNode } from '../model/chain.ts';
import type { DoubtMark } from '../model/doubt-mark.ts';
import type { ZoneEvent } from '../model/event.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure, Status } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import type { Offer } from '../model/prospectus.ts';
import type { Receipt } from '../model/receipt.ts';
import { redDoubts } from '../model/red-doubts.ts';
import { goodKinds, measuresGoods } from './goods.ts';
import { saysInferred } from './says-unwritten.ts';

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

/** Of a thing that stands, what it will make or is being done to it says nothing. */
const isSo = (status: Status | null) => status === null || ['existing', 'unknown'].includes(status.tone);
/** How much of it the zone has; null where no report says. */
export const goodsOf = ({ kind, figures }: ChainNode) =>
  (goodKinds.includes(kind) ? figures : []).find((figure) => measuresGoods(figure) && isSo(figure.status));

/** An amount of the thing itself follows its name; all else (三种作物总产, 单个重量) is said apart. */
const ofItself = /^(?:年|日)?(?:产|开采|洗选|加工|处理|能力|装机)/u;

/** Where one firm alone stands at a link, what is made there is that firm's. */
export function nodeItem(node: ChainNode): BoardItem {
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
  const guess = saysInferred(node.note ?? '') ? node.note : '';
  const aside = [isNamed ? '' : owner.label, nature, guess].filter(Boolean).join('，');
  return {
    ...{ id, label: measured, value: figure?.shown ?? '', figure: figure ?? null, aside },
    ...{ supply: null, url, status, doubts, receipt },
  };
}

/** Whose it is where its name does not tell, and how far it is where the heading over it does not. */
export function projectItem({ id, name, companies, progress, url, status, doubts, receipt }: Project): BoardItem {
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

/** What is sought, with what the zone has of it. */
export const wantItem = ({ id, title, url, doubts, receipt, node }: Offer): BoardItem => ({
  ...{ id, label: title, value: '', figure: null, aside: '', url, status: null, doubts, receipt },
  supply: node?.status.tone === 'existing' && goodsOf(node) ? nodeItem(node) : null,
});

export const eventItem = ({ id, title, date, url, doubts, receipt }: ZoneEvent): BoardItem => ({
  ...{ id, label: title, value: '', figure: null, aside: date.label, supply: null, url, status: null, doubts, receipt },
});
