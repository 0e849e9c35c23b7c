import { standingLabels } from '../model/matrix.ts';
import { redDoubts } from '../model/red-doubts.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';
import { atlasOf } from './atlas.ts';
import { claimsOf } from './claims.ts';
import { industryCounts, industryZones, leadsOf } from './industry-zones.ts';
import { sourceMarkOf } from './source-mark.ts';
import type { PageStatement, Statement } from './statement.ts';

const nothing = { subject: null, indicator: null, status: null, period: null };
const claimOf = (zone: Zone, industry: string) => ({ ...nothing, zone: zone.id, record: `industries/${industry}` });

/** What the book says of zones and trades: the page of each industry, and its rows in the atlas. */
export function statementsOfIndustries(book: Yearbook): PageStatement[] {
  return [
    ...book.industries.flatMap(({ id, url }) => {
      const standing = industryZones(book.zones, id);
      const lead = [...standing.stated, ...standing.editors].map((zone) => claimOf(zone, id));
      const seen = standing.project.map((zone) => ({ ...nothing, zone: zone.id, record: null }));
      const counts: Statement = {
        rule: 'count',
        claims: [...lead, ...seen],
        parts: [{ text: industryCounts(standing) }],
      };
      return [counts, ...standing.editors.flatMap((zone) => filedStatements(zone, id))].map((statement) => ({
        page: url,
        statement,
      }));
    }),
    ...atlasStatements(book),
  ];
}

const filedStatements = (zone: Zone, id: string): Statement[] =>
  leadsOf(zone, id).map(({ words, receipt }) => ({
    rule: 'label',
    claims: [claimOf(zone, id)],
    parts: [
      { text: zone.name, url: zone.url },
      { text: words ? `“${words}”` : '报道的说法没有照录', receipt: sourceMarkOf(receipt) },
    ],
  }));

/** A row of the atlas: how the zone stands in the trade, and its links of the chain. */
const atlasStatements = (book: Yearbook): PageStatement[] =>
  atlasOf(book).flatMap(({ industry, rows }) =>
    rows.map(({ zone, standing, stages }) => {
      const nodes = Object.values(stages).flat();
      const claim = claimsOf(zone);
      return {
        page: address.chains,
        statement: {
          rule: 'label' as const,
          claims: [
            ...(standing === 'project' ? [] : [claimOf(zone, industry.id)]),
            ...nodes.map(({ id }) => claim(id)),
          ],
          parts: [
            { text: `${zone.shortName}：${standingLabels[standing]}：` },
            ...nodes.map(({ label, url, status, doubts }) => ({
              ...{ text: `${status.mark ?? ''}${label}`, url },
              ...(redDoubts(doubts).length > 0 && { doubted: true as const }),
            })),
          ],
        },
      };
    }),
  );
