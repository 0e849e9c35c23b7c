import type { SearchRecord, Shown } from './record.ts';

/** What the lines of a few neighbouring records show, as sent: address, title, the rest. */
export type ShownGroup = [url: string, title: string, shown: Shown][];

/** Records per file: neighbours are often found together, and eight make a file of about a kilobyte. */
const size = 8;

export const groupOf = (place: number) => ({ group: Math.floor(place / size), at: place % size });

/** Notes are cut after so many characters: a line has no room for more. */
const longest = 160;

export function packShown(records: SearchRecord[]): ShownGroup[] {
  const groups: ShownGroup[] = [];
  records.forEach(({ url, title, shown }, place) => {
    const note = shown.note && { note: shown.note.slice(0, longest) };
    (groups[groupOf(place).group] ??= []).push([url.slice(1), title, { ...shown, ...note }]);
  });
  return groups;
}
