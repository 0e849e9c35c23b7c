import type { Fact } from '../../model/fact.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { tableOf, textColumn, type Column, type Table } from './column.ts';
import {
  doubtColumns,
  figureColumns,
  ownedBy,
  ownerColumns,
  receiptColumns,
  statusColumns,
  type Owned,
} from './common-columns.ts';

type Row = Owned<Fact>;

const columns = (link: LinkFrom): Column<Row>[] => [
  ...ownerColumns<Fact>(),
  textColumn('指标代码', '指标的代码', ({ one }) => one.indicator.id),
  textColumn('指标', '指标的名称', ({ one }) => one.indicator.label),
  textColumn('名称', '比指标更确切的叫法', ({ one }) => one.label),
  textColumn('主体类别', '数字是谁的：空即园区自己的', ({ one }) => one.subject?.kind),
  textColumn('主体', '数字是谁的', ({ one, owner }) => one.subject?.label ?? owner.shortName),
  ...figureColumns<Row>(({ one }) => one.figure),
  textColumn('文字', '没有数字的事实', ({ one }) => one.text),
  textColumn('期间', '数字所指的期间', ({ one }) => one.period.label),
  textColumn('起', '期间的第一天；不知则空', ({ one }) => one.period.start),
  textColumn('止', '期间的最后一天（含）；不知则空', ({ one }) => one.period.end),
  textColumn('累计', '累计数写“是”', ({ one }) => (one.cumulative ? '是' : null)),
  ...statusColumns<Row>(({ one }) => one.status),
  textColumn('增减名称', '报道写的增减是什么', ({ one }) => one.change?.label),
  textColumn('增减', '照报道所印', ({ one }) => one.change?.figure),
  textColumn('编者说明', '编者对期间或口径的说明', ({ one }) => one.note),
  ...doubtColumns<Fact>(),
  ...receiptColumns<Fact>(link),
];

/** All facts of some zones, a row each; doubts and their kinds in one order. */
export const factTable = (owners: Row['owner'][], link: LinkFrom): Table =>
  tableOf(
    'facts',
    '数字与事实',
    columns(link),
    ownedBy(owners, ({ facts }) => facts),
  );
