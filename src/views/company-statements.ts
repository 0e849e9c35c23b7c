import { redDoubts } from '../model/red-doubts.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { companyStandings, homesOf, zonesOf } from './company-standing.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { PageStatement, Statement } from './statement.ts';

const nothing = { subject: null, indicator: null, status: null, period: null };

/** What each firm is to each zone that names it. */
export const statementsOfCompanies = (book: Yearbook): PageStatement[] =>
  companyStandings(book).flatMap((standing) => {
    const { company, relations } = standing;
    const page = address.company(company.id);
    const stated = relations.map(({ zone, firm }): Statement => ({
      rule: 'relation',
      claims: [{ ...nothing, zone: zone.id, record: `companies/${company.id}/${firm.relation}` }],
      parts: [
        { text: zone.shortName, url: zone.url },
        {
          text: firm.relationLabel,
          receipt: sourceMarkOf(firm.receipt),
          ...(redDoubts(firm.doubts).length > 0 && { doubted: true as const }),
        },
      ],
    }));
    const silent = zonesOf(standing)
      .filter((zone) => !relations.some((relation) => relation.zone === zone))
      .map((zone): Statement => ({
        rule: 'undisclosed',
        claims: [{ ...nothing, zone: zone.id, record: null }],
        parts: [{ text: zone.shortName, url: zone.url }, { text: '关系未写明' }],
      }));
    const homes = homesOf(standing);
    const places: Statement =
      homes.length === 0
        ? { rule: 'undisclosed', claims: [{ ...nothing, zone: null, record: null }], parts: [{ text: '来处未披露' }] }
        : {
            rule: 'label',
            claims: relations
              .filter(({ firm }) => homes.includes(firm))
              .map(({ zone, firm }) => ({
                ...nothing,
                zone: zone.id,
                record: `companies/${company.id}/${firm.relation}`,
              })),
            parts: [
              { text: '来处' },
              ...homes.map(({ home, receipt }) => ({ text: home!, receipt: sourceMarkOf(receipt) })),
            ],
          };
    return [...stated, ...silent, places].map((statement) => ({ page, statement }));
  });
