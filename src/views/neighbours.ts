import { group, sort, sum } from 'd3-array';
import { standingIn } from '../model/matrix.ts';
import type { Industry } from '../model/vocabulary.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';

export interface NeighbourPair {
  a: Zone;
  b: Zone;
  url: string;
  /** What the two have in common: 同在长治，同以食品为主导. */
  reason: string;
}

/**
 * How many neighbours of a zone have a page with it: in a small book all of them; in a larger one the number of pages
 * grows with the zones, not with their square.
 */
const mostPairs = ({ length }: Zone[]) => (length > 40 ? 3 : Infinity);

/**
 * Each zone with those most like it, of the same city or with a lead industry in common, in the order of the book. Any two
 * others are compared by `?z=a,b`.
 */
export function neighbourPairs(zones: Zone[]): NeighbourPair[] {
  const places = placesOf(zones);
  const partners = new Map(zones.map((zone) => [zone, new Set<Zone>()]));
  for (const zone of zones)
    for (const { zone: other } of similarZones(zone, zones, mostPairs(zones))) {
      const [a, b] = places.get(zone)! < places.get(other)! ? [zone, other] : [other, zone];
      partners.get(a)!.add(b);
    }
  return zones.flatMap((a) =>
    sort(partners.get(a)!, (b) => places.get(b)!).map((b) => {
      const reason = likeness(a, b).filter(({ kind }) => kind !== 'type');
      return { a, b, url: address.pair(a.id, b.id), reason: reason.map(({ label }) => label).join('，') };
    }),
  );
}

/** The zones of each city and of each industry, in the order of the book. */
interface Groups {
  cities: Map<string, Zone[]>;
  industries: Map<string, Zone[]>;
}

const placed = new WeakMap<Zone[], Map<Zone, number>>();

function placesOf(zones: Zone[]): Map<Zone, number> {
  const places = placed.get(zones) ?? new Map(zones.map((zone, place) => [zone, place]));
  placed.set(zones, places);
  return places;
}

const groups = new WeakMap<Zone[], Groups>();

function groupsOf(zones: Zone[]): Groups {
  const known = groups.get(zones);
  if (known) return known;
  const industries = new Map<string, Zone[]>();
  for (const zone of zones)
    for (const id of new Set(zone.industries.map(({ industry }) => industry.id)))
      industries.set(id, [...(industries.get(id) ?? []), zone]);
  const result = { cities: group(zones, ({ city }) => city.id), industries };
  groups.set(zones, result);
  return result;
}

/** What two zones have in common; an industry weighs three, a city two, a type one. */
function likeness(a: Zone, b: Zone): { kind: 'industry' | 'city' | 'type'; label: string; weight: number }[] {
  const shared = new Set(
    b.industries
      .map(({ industry }) => industry)
      .filter(({ id }) => a.industries.some(({ industry }) => industry.id === id)),
  );
  return [
    ...[...shared].map((industry) => ({ kind: 'industry' as const, label: inCommon(a, b, industry), weight: 3 })),
    ...(a.city.id === b.city.id ? [{ kind: 'city' as const, label: `同在${a.city.label}`, weight: 2 }] : []),
    ...(a.type.id === b.type.id ? [{ kind: 'type' as const, label: `同为${a.type.label}`, weight: 1 }] : []),
  ];
}

/** Both reports call it leading in its own name, or the editors filed what one of them says there. */
const inCommon = (a: Zone, b: Zone, { id, label }: Industry) =>
  [a, b].every((zone) => standingIn(zone, id) === 'stated') ? `同以${label}为主导` : `同有${label}（编者归入）`;

/** The zones most alike, best first; only a type in common is not enough. */
export function similarZones(zone: Zone, zones: Zone[], most = 2): { zone: Zone; reason: string }[] {
  const { cities, industries } = groupsOf(zones);
  const near = new Set([
    ...(cities.get(zone.city.id) ?? []),
    ...zone.industries.flatMap(({ industry }) => industries.get(industry.id) ?? []),
  ]);
  near.delete(zone);
  const places = placesOf(zones);
  const weighed = Array.from(near, (other) => {
    const common = likeness(zone, other);
    return { zone: other, common, weight: sum(common, (item) => item.weight), place: places.get(other)! };
  });
  return sort(weighed, (a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, most)
    .map(({ zone: other, common }) => ({ zone: other, reason: common.map(({ label }) => label).join('，') }));
}
