import type { Zone } from '../../model/zone.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Standing } from '../../model/standing.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import { tableOf, textColumn, type Table } from './column.ts';
import { doubtColumns, ownerColumns, receiptColumns, type Owned } from './common-columns.ts';

const standings: Record<Standing, string> = {
  overdue: '到期未见报道',
  ahead: '未到期',
  undated: '没有期限',
  met: '写到做成',
};

/** Every promise, a row each. */
export function promiseTable(zones: Zone[], link: LinkFrom): Table {
  const rows: Owned<Pledge>[] = zones.flatMap((owner) => owner.promises.map((one) => ({ owner, one })));
  return tableOf<Owned<Pledge>>('promises', '宣布要做的事', [
    ...ownerColumns<Pledge>(),
    textColumn('宣布的事', '一句话', ({ one }) => one.title),
    textColumn('到期日', '期限的最后一天；没有则空', ({ one }) => one.due),
    textColumn('期限的写法', '报道的原话', ({ one }) => one.words),
    textColumn('到期日的理由', '报道没有印出这一天的，编者为什么这样定', ({ one }) => one.reason),
    textColumn('谁说的', '空即报道自己说的', ({ one }) => one.said),
    textColumn('到如今代码', '到如今怎样的代码', ({ one }) => one.standing),
    textColumn('到如今', '按后来的报道与全书截止日', ({ one }) => standings[one.standing]),
    textColumn('后来的报道', '后来的报道怎么说', ({ one }) => one.later.map(({ says }) => says).join('；')),
    ...doubtColumns<Pledge>(),
    ...receiptColumns<Pledge>(link),
  ], rows); // prettier-ignore
}
