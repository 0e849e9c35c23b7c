import type { Yearbook } from '../model/yearbook.ts';
import { address } from '../site/address.ts';
import { companyStandings, zonesOf } from './company-standing.ts';
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
      claims: [{ ...nothing, zone: zone.id, record: `companies/${company.id}` }],
      parts: [
        { text: zone.shortName, url: zone.url },
        { text: firm.relationLabel, receipt: sourceMarkOf(firm.receipt) },
      ],
    }));
    const silent = zonesOf(standing)
      .filter((zone) => !relations.some((relation) => relation.zone === zone))
      .map((zone): Statement => ({
        rule: 'undisclosed',
        claims: [{ ...nothing, zone: zone.id, record: null }],
        parts: [{ text: zone.shortName, url: zone.url }, { text: '关系未写明' }],
      }));
    return [...stated, ...silent].map((statement) => ({ page, statement }));
  });
