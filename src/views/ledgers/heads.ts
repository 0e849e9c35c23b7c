import type { Zone } from '../../model/zone.ts';
import { claimsOf, type RecordClaim } from '../claims.ts';
import type { PageStatement, Statement } from '../statement.ts';

export const on = (page: string, ...statements: Statement[]): PageStatement[] =>
  statements.map((statement) => ({ page, statement }));

/** A number of records, which are all claimed. */
export const counted = (claims: RecordClaim[], text: string): Statement => ({
  rule: 'count',
  claims,
  parts: [{ text }],
});

/** The head of a list stands where its anchor is; `number` counts what is under it. */
export const headed = (url: string, title: string, number: string, claims: RecordClaim[]): Statement => ({
  rule: 'heading',
  claims,
  parts: [{ text: `${title}：` }, { text: `${title}${number}`, url }],
});

interface OfZone {
  zone: Zone;
}

/** The claims of records of many zones, the records of each zone read once. */
export function claiming<Row extends OfZone>(rows: Row[], idOf: (row: Row) => string): RecordClaim[] {
  const known = new Map([...new Set(rows.map(({ zone }) => zone))].map((zone) => [zone, claimsOf(zone)]));
  return rows.map((row) => known.get(row.zone)!(idOf(row)));
}
