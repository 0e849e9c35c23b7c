import { doubtKindLabels, type DoubtMark } from '../../model/doubt-mark.ts';
import type { Figure, Status } from '../../model/figure.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Reports } from '../../model/zone.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { numberColumn, textColumn, type Column } from './column.ts';

/** A record with the reports that it belongs to. */
export interface Owned<T> {
  owner: Reports & { shortName?: string };
  one: T;
}

export const ownedBy = <T>(owners: Owned<T>['owner'][], records: (owner: Reports) => T[]): Owned<T>[] =>
  owners.flatMap((owner) => records(owner).map((one) => ({ owner, one })));

export const ownerColumns = <T extends { id: string }>(): Column<Owned<T>>[] => [
  textColumn('园区编号', '园区的编号；未归园的报道为 unplaced', ({ owner }) => owner.id),
  textColumn('园区', '园区的简称', ({ owner }) => owner.shortName ?? '未归园'),
  textColumn('编号', '在园区内的编号', ({ one }) => one.id),
];

export const figureColumns = <T>(figureOf: (row: T) => Figure | null | undefined): Column<T>[] => [
  textColumn('数字', '照报道所印，去掉空格', (row) => figureOf(row)?.figure),
  numberColumn('下限', '以“单位”计；不知则空', (row) => figureOf(row)?.low),
  numberColumn('上限', '以“单位”计；确数则与下限相等；不知则空', (row) => figureOf(row)?.high),
  textColumn('单位', '照报道所印', (row) => figureOf(row)?.unit),
  textColumn(
    '限定',
    'about 约、near 近、over 超过、under 不足、up-to 至多、at-least 至少、several 数',
    (row) => figureOf(row)?.qualifier,
  ),
  textColumn('货币', '金额才有：ISO 4217 代码', (row) => figureOf(row)?.currency),
];

export const statusColumns = <T>(statusOf: (row: T) => Status | null | undefined): Column<T>[] => [
  textColumn('性质代码', '性质的代码', (row) => statusOf(row)?.id),
  textColumn('性质', '性质的名称', (row) => statusOf(row)?.label),
];

export const doubtColumns = <T extends { doubts: DoubtMark[] }>(): Column<Owned<T>>[] => [
  textColumn('存疑', '有关存疑的编号，空格隔开', ({ one }) => one.doubts.map(({ id }) => id).join(' ')),
  textColumn('存疑类别', '与“存疑”同序', ({ one }) => one.doubts.map(({ kind }) => doubtKindLabels[kind]).join(' ')),
];

export const receiptColumns = <T extends { receipt: Receipt }>(link: LinkFrom): Column<Owned<T>>[] => [
  textColumn('出处', '写着它的那一段的地址', ({ one }) => link(one.receipt.lasting)),
  textColumn('原句', '我们文章里写着它的那一句', ({ one }) => one.receipt.quote),
];
