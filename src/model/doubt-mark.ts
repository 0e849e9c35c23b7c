import { chineseNumeral } from './chinese-numeral.ts';
import { doubtKinds, type DoubtEntry, type DoubtKind } from '../schema/doubt.ts';
import type { ZoneEntries } from '../schema/entry.ts';

/** What an item shows of a doubt about it: 疑三 or 注3, and where it is explained. */
export interface DoubtMark {
  id: string;
  /** 疑三 where two things cannot both be true, 注3 where the editors have something else to say; null is not marked. */
  mark: string | null;
  title: string;
  kind: DoubtKind;
  url: string;
}

export const doubtKindLabels: Record<DoubtKind, string> = {
  impossible: '不可能',
  clash: '对不上',
  'two-ways': '两说',
  scope: '口径不明',
  wording: '字句残缺',
  trace: '转录痕迹',
};

/** The doubts of a zone by kind, the gravest first, then as in the file; `index` is the place in the file. */
export function orderedDoubts(zone: ZoneEntries): { doubt: DoubtEntry; index: number }[] {
  const authored = (zone.doubts?.value ?? []).map((doubt, index) => ({ doubt, index }));
  return doubtKinds.flatMap((kind) => authored.filter(({ doubt }) => doubt.kind === kind));
}

/** The kinds that say that two things cannot both be true. */
const redKinds: readonly DoubtKind[] = ['impossible', 'clash', 'two-ways'];
/** The kinds that only explain a figure. */
const noteKinds: readonly DoubtKind[] = ['scope', 'wording'];

export const isRed = ({ kind }: { kind: DoubtKind }) => redKinds.includes(kind);
export const isNote = ({ kind }: { kind: DoubtKind }) => noteKinds.includes(kind);

/** What items show of the doubts of a zone, in the order of `orderedDoubts`; red ones and notes are counted apart. */
export function doubtMarksOf(zone: ZoneEntries, url: string): DoubtMark[] {
  let red = 0;
  let notes = 0;
  return orderedDoubts(zone).map(({ doubt }) => ({
    id: doubt.id,
    mark: isRed(doubt) ? `疑${chineseNumeral(++red)}` : isNote(doubt) ? `注${++notes}` : null,
    title: doubt.title,
    kind: doubt.kind,
    url: `${url}#${doubt.id}`,
  }));
}
