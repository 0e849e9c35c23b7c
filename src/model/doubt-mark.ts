import { doubtKinds, type DoubtEntry, type DoubtKind } from '../schema/doubt.ts';
import type { ZoneEntries } from '../schema/entry.ts';

/** What an item shows of a doubt about it: 疑三, and where it is explained. */
export interface DoubtMark {
  id: string;
  number: number;
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

/** What items show of the doubts of a zone, numbered from 1 in the order of `orderedDoubts`. */
export const doubtMarkOf = (url: string, { id, title, kind }: DoubtEntry, place: number): DoubtMark => ({
  id,
  number: place + 1,
  title,
  kind,
  url: `${url}#${id}`,
});
