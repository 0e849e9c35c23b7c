import type { Statement } from '../../views/statement.ts';
import type { ZoneAnswers } from './answers.ts';
import { joined, missingClaim, text } from './fact-parts.ts';

/** 主导产业, as the profile lists them. */
export const industriesOf = (zone: ZoneAnswers): Statement[] => [
  zone.industries.length === 0
    ? {
        rule: 'undisclosed',
        claims: [missingClaim({ zone: zone.id })],
        parts: [text(`${zone.name}的主导产业：未披露。`)],
      }
    : {
        rule: 'label',
        claims: zone.industries.map(({ receipt }) => ({
          ...missingClaim({ zone: zone.id }),
          record: zone.url + receipt[1],
        })),
        parts: [
          text(`${zone.name}的主导产业：`),
          ...joined(
            zone.industries.map(({ label, receipt: [mark, url] }) => [
              { text: label, receipt: { mark, url: zone.url + url } },
            ]),
            '、',
          ),
          text('。'),
        ],
      },
];
