import { redDoubts } from '../model/red-doubts.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { claimsOf } from './claims.ts';
import { comparedZone } from './compared-zone.ts';
import { neighbourPairs, similarZones } from './neighbours.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { PageStatement } from './statement.ts';
import { supplies } from './supply.ts';

const ofZone = (zone: string) => ({ zone, subject: null, indicator: null, status: null, period: null, record: null });

/** What two zones have in common, and who might supply whom. */
export function statementsOfLikeness(book: Yearbook): PageStatement[] {
  const alike = book.zones.flatMap((zone) =>
    similarZones(zone, book.zones).map(({ zone: other, reason }) => ({
      page: zone.url,
      statement: {
        rule: 'similar' as const,
        claims: [ofZone(zone.id), ofZone(other.id)],
        parts: [{ text: other.shortName, url: other.url }, { text: `（${reason}）` }],
      },
    })),
  );
  const pairs = neighbourPairs(book.zones).map(({ a, b, url, reason }) => ({
    page: address.compare,
    statement: {
      rule: 'similar' as const,
      claims: [ofZone(a.id), ofZone(b.id)],
      parts: [{ text: `${a.shortName}、${b.shortName}`, url }, { text: `（${reason}）` }],
    },
  }));
  // Leading trades side by side, as each zone's reports have them.
  const trades = neighbourPairs(book.zones).flatMap(({ a, b, url }) =>
    [a, b].map((zone) => ({
      page: url,
      statement: {
        rule: 'label' as const,
        claims: zone.industries.map(({ industry }) => ({ ...ofZone(zone.id), record: `industries/${industry.id}` })),
        parts: comparedZone(zone, book.topics).words.industries!.map(({ text }) => ({ text })),
      },
    })),
  );
  const supplied = supplies(book.zones, book.terms).map(({ from, to, good }) => ({
    page: address.chains,
    statement: {
      rule: 'supply' as const,
      claims: [claimsOf(from.zone)(from.node.id), claimsOf(to.zone)(to.node.id)],
      parts: [
        { text: good },
        {
          text: `${from.zone.shortName}的${from.node.label}`,
          url: from.node.url,
          receipt: sourceMarkOf(from.node.receipt),
          ...(redDoubts(from.node.doubts).length > 0 && { doubted: true as const }),
        },
        { text: '→' },
        {
          text: `${to.zone.shortName}${to.chain.title}要用的${to.node.label}`,
          url: to.node.url,
          receipt: sourceMarkOf(to.node.receipt),
          ...(redDoubts(to.node.doubts).length > 0 && { doubted: true as const }),
        },
        { text: '编者推断：同名' },
      ],
    },
  }));
  return [...alike, ...pairs, ...trades.filter(({ statement }) => statement.parts.length > 0), ...supplied];
}
