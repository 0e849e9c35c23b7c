import type { Indicator } from '../model/vocabulary.ts';
import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';
import { claimsOf } from './claims.ts';
import type { PageStatement, Statement } from './statement.ts';

export interface Stating {
  /** Zones that state it of themselves. */
  own: Zone[];
  /** Zones whose reports state it only of a firm, a project, a product or a place in them. */
  others: Zone[];
  without: Zone[];
}

export function statingOf({ id }: Pick<Indicator, 'id'>, zones: Zone[]): Stating {
  const isOwn = ({ indicator, subject }: Zone['facts'][number]) =>
    indicator.id === id && (subject === null || subject.kind === 'zone');
  const own = zones.filter(({ facts }) => facts.some(isOwn));
  const others = zones.filter((zone) => !own.includes(zone) && zone.facts.some(({ indicator }) => indicator.id === id));
  return { own, others, without: zones.filter((zone) => !own.includes(zone) && !others.includes(zone)) };
}

/** How many zones state an indicator of themselves; what is another's is counted apart. */
export const statingWords = ({ own, others }: Stating) =>
  `写明自己这一项的${own.length}个${others.length > 0 ? `，只写到园里某个企业、项目、产品或地方的${others.length}个` : ''}。`;

export const statementsOfIndicators = ({ indicators, zones }: Yearbook): PageStatement[] =>
  indicators.map((indicator) => {
    const stating = statingOf(indicator, zones);
    const claims = [...stating.own, ...stating.others].map((zone) => {
      const isIts = ({ indicator: { id }, subject }: Zone['facts'][number]) =>
        id === indicator.id && (stating.others.includes(zone) || subject === null || subject.kind === 'zone');
      return claimsOf(zone)(zone.facts.find(isIts)!.id);
    });
    const statement: Statement = { rule: 'count', claims, parts: [{ text: statingWords(stating) }] };
    return { page: address.indicator(indicator.id), statement };
  });
