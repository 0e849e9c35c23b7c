import type { CellPlace } from '../schema/cell-place.ts';
import type { Entry, ZoneEntries } from '../schema/entry.ts';
import { profileAssertions } from '../schema/profile.ts';
import type { Item, Part } from '../schema/zone-list.ts';
import { itemsOf, type PlacedItem } from './items.ts';

/** One assertion that must be found in an article: the figure, or the words that stand for it. */
export interface Claim {
  /** The authored file and the path of the assertion in it. */
  entry: Entry<unknown>;
  keys: (string | number)[];
  zone: ZoneEntries;
  /** Article id. */
  from: string;
  figure?: string | undefined;
  near?: string | undefined;
  /** The entry's own name, which may stand for it where it has neither a figure nor `near`. */
  name?: string | undefined;
  /** The very cell of a table, where it is known. */
  cell?: CellPlace | undefined;
  /** The claim whose sentence is looked at first: a project's for its figures. */
  within?: Claim | undefined;
  /** The item that it belongs to; absent for claims of a profile, which are of the zone. */
  item?: Item | undefined;
}

/** What records with faults say of an article; their keys begin with `remnants`, which no list has. */
function remnantClaims(zone: ZoneEntries): Claim[] {
  return zone.remnants.flatMap((entry) =>
    entry.value.map(({ keys, ...said }): Claim => ({ entry, keys: ['remnants', ...keys], zone, ...said })),
  );
}

export const isRemnant = ({ keys }: Pick<Claim, 'keys'>) => keys[0] === 'remnants';

/** Path of a claim in a form that can be a map's key. */
export const claimKey = ({ entry, keys }: Pick<Claim, 'entry' | 'keys'>) => `${entry.path} ${keys.join('.')}`;

/** Every claim in the files of a zone, each before the claims of its parts. */
export function claimsOf(zone: ZoneEntries): Claim[] {
  return [...profileClaims(zone), ...itemsOf(zone).flatMap((item) => itemClaims(item, zone)), ...remnantClaims(zone)];
}

function profileClaims(zone: ZoneEntries): Claim[] {
  const entry = zone.profile;
  if (!entry) return [];
  return profileAssertions(entry.value).map((assertion): Claim => ({ ...assertion, entry, zone }));
}

function itemClaims(item: PlacedItem, zone: ZoneEntries): Claim[] {
  return (item.assertions ?? []).flatMap(({ parts = [], ...assertion }) => {
    const whole: Claim = { ...assertion, entry: item.entry, keys: [...item.keys, ...assertion.keys], zone, item };
    return [whole, ...parts.map((part) => partClaim(part, whole))];
  });
}

function partClaim(part: Part, whole: Claim): Claim {
  const { entry, zone, item } = whole;
  const from = part.from ?? whole.from;
  return {
    ...part,
    entry,
    zone,
    item,
    keys: [...whole.keys, ...part.keys],
    from,
    within: from === whole.from ? whole : undefined,
  };
}
