import type { Zone } from '../model/zone.ts';
import type { Statement } from './statement.ts';

export type RecordClaim = Statement['claims'][number];

/** Of a zone's records by id, what each says itself; of an id that is none of them, nothing but the zone. */
export function claimsOf(zone: Zone): (id: string) => RecordClaim {
  const nothing = { zone: zone.id, subject: null, indicator: null, status: null, period: null };
  const known = new Map<string, RecordClaim>();
  const add = (record: string, claim: Partial<RecordClaim> = {}) => known.set(record, { ...nothing, ...claim, record });
  for (const { id, subject, indicator, status, periodLabel } of zone.facts)
    add(id, { subject: subject?.label ?? null, indicator: indicator.id, status: status.id, period: periodLabel });
  for (const { id, name, status } of zone.projects) add(id, { subject: name, status: status.id });
  for (const { id, label, status } of zone.chains.flatMap(({ nodes }) => nodes))
    add(id, { subject: label, status: status.id });
  for (const { id } of [...zone.prospectus, ...zone.doubts, ...zone.events, ...zone.chains])
    if (!known.has(id)) add(id);
  return (id) => known.get(id) ?? { ...nothing, record: null };
}

/** The record of an address on a profile: its fragment. */
export const recordOf = (url: string) => url.slice(url.indexOf('#') + 1);
