import type { Statement, StatementPart } from '../../views/statement.ts';
import type { ZoneAnswers } from './answers.ts';
import { joined, missingClaim, text } from './fact-parts.ts';

type Trade = ZoneAnswers['industries'][number];

/** 主导产业: what a report calls so, then in its own words what the editors file under the zone's trades. */
export function industriesOf(zone: ZoneAnswers): Statement[] {
  const stated = zone.industries.filter((trade) => trade.stated);
  const filed = zone.industries.filter((trade) => !trade.stated);
  const head = `${zone.name}的主导产业：`;
  const label = (trades: Trade[], words: string): Statement => ({
    rule: 'label',
    claims: trades.map(({ receipt }) => ({ ...missingClaim({ zone: zone.id }), record: zone.url + receipt[1] })),
    parts: [text(words), ...listed(zone, trades), text('。')],
  });
  if (zone.industries.length === 0)
    return [{ rule: 'undisclosed', claims: [missingClaim({ zone: zone.id })], parts: [text(`${head}未披露。`)] }];
  return [
    ...(stated.length > 0 ? [label(stated, head)] : []),
    ...(filed.length > 0 ? [label(filed, `${stated.length > 0 ? '' : head}报道的话由编者归入的：`)] : []),
  ];
}

const listed = ({ url }: ZoneAnswers, trades: Trade[]): StatementPart[] =>
  joined(
    trades.map(({ label, receipt: [mark, to] }) => [{ text: label, receipt: { mark, url: url + to } }]),
    '、',
  );
