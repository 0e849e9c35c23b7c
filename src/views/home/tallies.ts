import { isNote, isRed } from '../../model/doubt-mark.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import { promiseLedger } from '../promises.ts';
import type { Statement, StatementPart } from '../statement.ts';
import { address } from '../../site/address.ts';

/** What was announced, by how it stands, and what the editors doubt, by how it is marked. */
export interface Tallies {
  dated: number;
  overdue: number;
  undated: number;
  red: number;
  notes: number;
  /** What the editors only tell in the article and in the list. */
  unmarked: number;
}

export function talliesOf({ zones, edition, doubts }: Pick<Yearbook, 'zones' | 'edition' | 'doubts'>): Tallies {
  const { met, overdue, ahead, undated } = promiseLedger(zones, edition);
  const marks = doubts.map(({ doubt }) => doubt);
  const red = marks.filter(isRed).length;
  const notes = marks.filter(isNote).length;
  return {
    dated: met.length + overdue.length + ahead.length,
    overdue: overdue.length,
    undated: undated.length,
    ...{ red, notes, unmarked: marks.length - red - notes },
  };
}

/** The same as the page says it: a count by the word for what is counted. */
export const statementsOfTallies = ({ dated, overdue, undated, red, notes, unmarked }: Tallies): Statement[] => [
  counted(
    '说到做到',
    address.promises,
    ['说好日子的', dated, '件，其中', overdue, '件到期未见报道；另', undated, '件没有日子。'].map(plain),
  ),
  counted('存疑', address.doubts, [
    { text: '数或说法相左的' },
    { ...plain(red), doubted: true },
    ...['处，记朱“疑”；口径不明、字句残缺的', notes, '处，记灰“注”，不等于错；转录痕迹', unmarked, '处，不作记号。'].map(plain), // prettier-ignore
  ]),
];

const plain = (word: string | number): StatementPart => ({ text: String(word) });

const counted = (label: string, url: string, parts: StatementPart[]): Statement => ({
  rule: 'count',
  claims: [{ zone: null, subject: null, indicator: null, status: null, period: null, record: null }],
  parts: [...parts, { text: label, url }],
});
