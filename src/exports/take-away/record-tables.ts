import { doubtKindLabels, type DoubtMark } from '../../model/doubt-mark.ts';
import { stepWords, type Project } from '../../model/project.ts';
import type { ChainNode } from '../../model/chain.ts';
import type { LabelledFigure } from '../../model/figure.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import type { Reports } from '../../model/zone.ts';
import { tableOf, textColumn, type Table } from './column.ts';
import {
  doubtColumns,
  figureColumns,
  ownedBy,
  ownerColumns,
  receiptColumns,
  statusColumns,
  type Owned,
} from './common-columns.ts';

type Owners = Owned<unknown>['owner'][];

const figuresOf = (figures: LabelledFigure[]) =>
  figures.map(({ label, figure, period }) => `${label} ${figure}${period ? `（${period.label}）` : ''}`).join('；');
const namesOf = (companies: { label: string }[]) => companies.map(({ label }) => label).join('、');
const natures = { happened: '已发生', ongoing: '持续', announced: '宣布' };

export function projectTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<Project>;
  return tableOf<Row>('projects', '项目', [
    ...ownerColumns<Project>(),
    textColumn('项目', '项目名', ({ one }) => one.name),
    textColumn('企业', '以顿号隔开', ({ one }) => namesOf(one.companies)),
    textColumn('产业代码', '产业的编号', ({ one }) => one.industry?.id),
    textColumn('产业', '产业的名称', ({ one }) => one.industry?.label),
    ...statusColumns<Row>(({ one }) => one.status),
    textColumn('进度', '报道所说的进度', ({ one }) => one.progress),
    ...figureColumns<Row>(({ one }) => one.investment).map((column) => ({ ...column, title: `投资${column.title}` })),
    textColumn('其他数字', '规模、产能、面积等，照报道所印', ({ one }) => figuresOf(one.figures)),
    textColumn('步骤', '已知的步骤', ({ one }) => one.steps.map(stepWords).join('；')),
    textColumn('编者说明', '编者的短注', ({ one }) => one.note),
    ...doubtColumns<Project>(),
    ...receiptColumns<Project>(link),
  ], ownedBy(owners, ({ projects }) => projects)); // prettier-ignore
}

type PlacedNode = ChainNode & { chain: string };
const nodesOf = ({ chains }: Reports): PlacedNode[] =>
  chains.flatMap(({ id, nodes }) => nodes.map((node) => ({ ...node, chain: id })));

export function nodeTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<PlacedNode>;
  return tableOf<Row>('nodes', '产业链的环节', [
    ...ownerColumns<PlacedNode>(),
    textColumn('链', '所属产业链的编号', ({ one }) => one.chain),
    textColumn('环节', '名称', ({ one }) => one.label),
    textColumn('位置', 'upstream 上游、midstream 中游、downstream 下游、supporting 配套、unplaced 位置未明', ({ one }) => one.stage),
    textColumn('种类', '产品、原料、工艺、副产、能源、服务、装备的代码', ({ one }) => one.kind),
    ...statusColumns<Row>(({ one }) => one.status),
    textColumn('数字', '产能等，照报道所印', ({ one }) => figuresOf(one.figures)),
    textColumn('企业', '以顿号隔开', ({ one }) => namesOf(one.companies)),
    textColumn('上一环节', '上一环节的编号；后面写报道写明或编者推断', ({ one }) =>
      one.inputs.map(({ node, basis }) => `${node.id}（${basis === 'stated' ? '报道写明' : '编者推断'}）`).join('；')),
    textColumn('编者说明', '编者的短注', ({ one }) => one.note),
    ...doubtColumns<PlacedNode>(),
    ...receiptColumns<PlacedNode>(link),
  ], ownedBy(owners, nodesOf)); // prettier-ignore
}

export function eventTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<Reports['events'][number]>;
  return tableOf<Row>('events', '大事', [
    ...ownerColumns<Row['one']>(),
    textColumn('日期', '到所知的精度；未披露则空', ({ one }) => one.date.date),
    textColumn('终', '一段时间的终点', ({ one }) => one.date.end),
    textColumn('日期写法', '中文', ({ one }) => one.date.label),
    textColumn('类别代码', '类别的代码', ({ one }) => one.kind),
    textColumn('类别', '类别的名称', ({ one }) => one.kindLabel),
    textColumn('真实性代码', '已发生、持续或宣布的代码', ({ one }) => one.nature),
    textColumn('真实性', '已发生、持续或只是宣布', ({ one }) => natures[one.nature]),
    textColumn('大事', '一句话', ({ one }) => one.title),
    ...doubtColumns<Row['one']>(),
    ...receiptColumns<Row['one']>(link),
  ], ownedBy(owners, ({ events }) => events)); // prettier-ignore
}

export function offerTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<Reports['prospectus'][number]>;
  return tableOf<Row>('prospectus', '提供与所求', [
    ...ownerColumns<Row['one']>(),
    textColumn('提供或所求代码', 'offer 或 want', ({ one }) => one.kind),
    textColumn('提供或所求', '园区提供或园区所求', ({ one }) => (one.kind === 'offer' ? '提供' : '所求')),
    textColumn('事项代码', '事项的编号', ({ one }) => one.topic.id),
    textColumn('事项', '事项的名称', ({ one }) => one.topic.label),
    textColumn('标题', '标题', ({ one }) => one.title),
    textColumn('说明', '说明', ({ one }) => one.text),
    textColumn('数字', '照报道所印', ({ one }) => figuresOf(one.figures)),
    textColumn('编者说明', '编者的短注', ({ one }) => one.note),
    ...doubtColumns<Row['one']>(),
    ...receiptColumns<Row['one']>(link),
  ], ownedBy(owners, ({ prospectus }) => prospectus)); // prettier-ignore
}

export function firmTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<{
    id: string;
    label: string;
    relation: string;
    relationLabel: string;
    note: string | null;
    receipt: Receipt;
  }>;
  const firms = ({ companies }: Reports): Row['one'][] =>
    companies.map(({ company, ...firm }) => ({ ...firm, id: company.id, label: company.label }));
  return tableOf<Row>('companies', '企业与园区', [
    ...ownerColumns<Row['one']>(),
    textColumn('企业', '名称', ({ one }) => one.label),
    textColumn('关系代码', '关系的代码', ({ one }) => one.relation),
    textColumn('关系', '企业与园区的关系', ({ one }) => one.relationLabel),
    textColumn('说明', '短注', ({ one }) => one.note),
    ...receiptColumns<Row['one']>(link),
  ], ownedBy(owners, firms)); // prettier-ignore
}

export function doubtTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<Reports['doubts'][number] & DoubtMark>;
  return tableOf<Row>('doubts', '存疑', [
    ...ownerColumns<Row['one']>(),
    textColumn('类别代码', '类别的代码', ({ one }) => one.kind),
    textColumn('类别', '类别的名称', ({ one }) => doubtKindLabels[one.kind]),
    textColumn('标题', '标题', ({ one }) => one.title),
    textColumn('什么', '什么对不上', ({ one }) => one.what),
    textColumn('为什么', '为什么', ({ one }) => one.why),
    textColumn('处理', '编者怎么处理', ({ one }) => one.handling),
    textColumn('涉及', '涉及的条目，空格隔开', ({ one }) => one.about.join(' ')),
    textColumn('出处', '各处出处的地址，空格隔开', ({ one }) => one.receipts.map(({ lasting }) => link(lasting)).join(' ')),
  ], ownedBy(owners, ({ doubts }) => doubts)); // prettier-ignore
}

export function articleTable(owners: Owners, link: LinkFrom): Table {
  type Row = Owned<Reports['articles'][number]>;
  return tableOf<Row>('articles', '报道', [
    ...ownerColumns<Row['one']>(),
    textColumn('标题', '我们的标题', ({ one }) => one.title),
    textColumn('卷', '所入的卷', ({ one }) => String(one.volume)),
    textColumn('来源', '印刷来源的编号', ({ one }) => one.source),
    textColumn('刊物', '刊物的名称', ({ one }) => one.printed.publication),
    textColumn('原题', '已失则空', ({ one }) => one.printed.headline),
    textColumn('署名', '没有则空', ({ one }) => one.printed.byline),
    textColumn('刊期', '中文', ({ one }) => one.printed.label),
    textColumn('不早于', '刊期的下限', ({ one }) => one.printed.notBefore),
    textColumn('不晚于', '刊期的上限', ({ one }) => one.printed.notAfter),
    textColumn('页面', '文章的地址', ({ one }) => link(one.url)),
  ], ownedBy(owners, ({ articles }) => articles)); // prettier-ignore
}
