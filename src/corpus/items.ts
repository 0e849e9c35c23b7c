import type { Entry, ZoneEntries } from '../schema/entry.ts';
import type { Item } from '../schema/zone-list.ts';
import { anchoredLists } from '../site/profile-sections.ts';
import { listNames, zoneLists, type ListName } from '../schema/zone-lists.ts';

/** An item of a zone and its file; `keys` count from the top of that file. */
export interface PlacedItem extends Item {
  entry: Entry<unknown[]>;
}

/** Everything in a zone's lists that has an id, in the order of the lists. */
export function itemsOf(zone: ZoneEntries, names: ListName[] = listNames): PlacedItem[] {
  return names.flatMap((name) => {
    const entry: Entry<unknown[]> | null = zone[name];
    const list: { items(entry: unknown): Item[] } = zoneLists[name];
    return (entry?.value ?? []).flatMap((value, i) =>
      list.items(value).map((item) => ({ ...item, entry: entry!, keys: [name, i, ...item.keys] })),
    );
  });
}

/** The ids of everything in a zone's lists; nodes as `chain/node`. */
export const itemIds = (zone: ZoneEntries, names?: ListName[]) => itemsOf(zone, names).map(({ id }) => id);

/** Those that have an anchor on the zone's page, so that links can lead to them. */
export const anchoredIds = (zone: ZoneEntries) =>
  itemIds(
    zone,
    listNames.filter((name) => anchoredLists.includes(name)),
  );

/** The fragment of an item's address; `chain/node` becomes `chain-node`. */
export const anchorOf = (id: string) => id.replace('/', '-');
