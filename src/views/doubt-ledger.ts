import { sort } from 'd3-array';
import { doubtKindLabels, isRed } from '../model/doubt-mark.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { doubtKinds, type DoubtKind } from '../schema/doubt.ts';
import { address } from '../site/address.ts';

/** A zone, or the reports that name none, with its doubts. */
export interface DoubtHolder {
  name: string;
  url: string;
  doubts: Doubt[];
}
export interface HeldDoubt {
  holder: DoubtHolder;
  doubt: Doubt;
}
export interface DoubtLedgerKind {
  kind: DoubtKind;
  label: string;
  red: boolean;
  /** What the kind says of a figure. */
  meaning: string;
  doubts: HeldDoubt[];
}

const meanings: Record<DoubtKind, string> = {
  impossible: '照字面不能成立：比全省还大、比分项之和还小、付出多于收入',
  clash: '两个数不能同时成立，或合计与分项、比率与原数不符',
  'two-ways': '两处说法不同：已成还是在建，已有还是在找，获批还是申报',
  scope: '期间、范围、主语、依据没有写',
  wording: '误字、脱字、断句两可',
  trace: '断行、缺图、标题错位，不动数字',
};
const mostFirst = 10;

export const doubtHolders = ({ zones, unplaced }: Pick<Yearbook, 'zones' | 'unplaced'>): DoubtHolder[] =>
  [
    ...zones.map(({ shortName, url, doubts }) => ({ name: shortName, url, doubts })),
    { name: '未归园', url: address.unplaced, doubts: unplaced.doubts },
  ].filter(({ doubts }) => doubts.length > 0);

/** All doubts of the book by kind, the gravest kind first; within a kind in the order of the zones and of their files. */
export function doubtLedger(book: Pick<Yearbook, 'zones' | 'unplaced'>): DoubtLedgerKind[] {
  const held = doubtHolders(book).flatMap((holder) => holder.doubts.map((doubt): HeldDoubt => ({ holder, doubt })));
  return doubtKinds.map((kind) => ({
    ...{ kind, label: doubtKindLabels[kind], red: isRed({ kind }), meaning: meanings[kind] },
    doubts: held.filter(({ doubt }) => doubt.kind === kind),
  }));
}

/** What to read first: all that cannot be; then, one a zone, what touches most records. */
export function firstDoubts(kinds: DoubtLedgerKind[]): HeldDoubt[] {
  const impossible = kinds.filter(({ kind }) => kind === 'impossible').flatMap(({ doubts }) => doubts);
  const others = kinds.filter(({ red, kind }) => red && kind !== 'impossible').flatMap(({ doubts }) => doubts);
  const named = new Set(impossible.map(({ holder }) => holder));
  const perHolder = sort(others, ({ doubt }) => -doubt.about.length).filter(({ holder }) => {
    const isFirst = !named.has(holder);
    named.add(holder);
    return isFirst;
  });
  return [...impossible, ...perHolder].slice(0, mostFirst);
}

/** The notes of one kind, zone by zone. */
export const byHolder = (doubts: HeldDoubt[]): { holder: DoubtHolder; doubts: Doubt[] }[] =>
  [...Map.groupBy(doubts, ({ holder }) => holder)].map(([holder, held]) => ({
    holder,
    doubts: held.map(({ doubt }) => doubt),
  }));
