import { sort, sum } from 'd3-array';
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

/** Pairs of the same city or with a lead industry in common, in the order of the book. */
export function neighbourPairs(zones: Zone[]): NeighbourPair[] {
  return zones.flatMap((a, i) =>
    zones.slice(i + 1).flatMap((b) => {
      const reason = likeness(a, b).filter(({ kind }) => kind !== 'type');
      const url = address.pair(a.id, b.id);
      return reason.length > 0 ? [{ a, b, url, reason: reason.map(({ label }) => label).join('，') }] : [];
    }),
  );
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
  const weighed = zones
    .filter((other) => other !== zone)
    .map((other) => {
      const common = likeness(zone, other);
      const weight = sum(common, (item) => item.weight);
      return { zone: other, weight, reason: common.map(({ label }) => label).join('，') };
    });
  const alike = weighed.filter(({ weight }) => weight > 1);
  return sort(alike, ({ weight }) => -weight).slice(0, most);
}
