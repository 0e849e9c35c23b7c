import { doubtKindLabels } from '../model/doubt-mark.ts';
import type { Standing } from '../model/standing.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { linkFrom } from '../site/link-from.ts';
import { promiseLedger } from '../views/promises.ts';
import { table } from './csv.ts';

const columns = [
  '园区', '编号', '宣布的事', '到期日', '期限的写法', '到期日的理由', '谁说的', '到如今', '后来的报道', '存疑', '出处', '原句', '存疑类别',
]; // prettier-ignore
const standings: Record<Standing, string> = {
  overdue: '到期未见报道',
  ahead: '未到期',
  undated: '没有期限',
  met: '写到做成',
};

/** /promises/promises.csv: every promise, a row each, in the order of the page. */
export function promisesCsv({ zones, edition, site }: Pick<Yearbook, 'zones' | 'edition' | 'site'>): string {
  const link = linkFrom(address.promisesCsv, site);
  const { overdue, ahead, undated, met } = promiseLedger(zones, edition);
  const rows = [...overdue, ...ahead, ...undated, ...met].map(({ zone, pledge }) => [
    zone.shortName, pledge.id, pledge.title, pledge.due, pledge.words, pledge.reason, pledge.said ?? '报道',
    standings[pledge.standing], pledge.later.map(({ says }) => says).join('；'),
    pledge.doubts.map(({ id }) => id).join(' '), link(pledge.receipt.lasting), pledge.receipt.quote,
    pledge.doubts.map(({ kind }) => doubtKindLabels[kind]).join(' '),
  ]); // prettier-ignore
  return table(columns, rows);
}
