import { address } from '../../site/address.ts';
import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { IndicatorAnswers } from './answer-files.ts';
import { inSentences } from './choose.ts';
import { nearby } from './nearby.ts';
import { endOf } from './sentences.ts';
import { claimOf, joined, missingClaim, nameOf, text, valueParts } from './fact-parts.ts';

/** An indicator with no zone named: zone beside zone, each by its own newest value, and how many state none. */
export function acrossZones({ id, label, zones, stating, best, near }: IndicatorAnswers): Statement[] {
  const silent = zones - stating.length;
  const count: Statement = {
    rule: stating.length > 0 ? 'count' : 'undisclosed',
    claims: [missingClaim({ indicator: id })],
    parts:
      stating.length > 0
        ? [
            { text: `写明自己这一项的有${stating.length}园`, url: address.indicator(id) },
            text(`，其余${silent}园未披露。`),
          ]
        : [text(`${label}：${zones}园都未披露自己的。`)],
  };
  const told = best.flatMap(({ zone, facts }) => facts.map((fact) => ({ zone, fact })));
  const values = inSentences(told.map(({ fact }) => fact)).map((alike, i): Statement => {
    const mine = told.filter(({ fact }) => alike.includes(fact));
    return {
      rule: 'answer',
      claims: mine.map(({ zone, fact }) => claimOf(fact, zone)),
      parts: [
        ...(i === 0 ? [text(`${label}：`)] : []),
        ...joined(
          mine.map(({ zone, fact }) =>
            valueParts(fact, zone, zone.name + (nameOf(fact) === label ? '' : nameOf(fact))),
          ),
          '；',
        ),
        text(isOfPeriods(mine) ? '；期间不同，不能互比。' : endOf(alike)),
      ],
    };
  });
  return [...values, count, ...(near ? [nearby(near.zone, near.facts, `${near.zone.name}的报道里写到的是`)] : [])];
}

const isOfPeriods = (told: { zone: { id: string }; fact: AnswerFact }[]) =>
  new Set(told.map(({ zone }) => zone.id)).size > 1 && new Set(told.map(({ fact }) => fact.period)).size > 1;

/** A city is no zone: who of its zones states the indicator, without a figure that could be taken for the city's. */
export function withinCity(city: string, name: string, { id, label, stating }: IndicatorAnswers): Statement[] {
  const mine = stating.filter((zone) => zone.city === city);
  const links = mine.map((zone) => [{ text: zone.name, url: zone.url }]);
  return [
    {
      rule: mine.length > 0 ? 'count' : 'undisclosed',
      claims: [missingClaim({ indicator: id })],
      parts:
        mine.length > 0
          ? [text(`${name}的园区里，写明自己的${label}的有`), ...joined(links, '、'), text('，别的未披露。')]
          : [text(`${name}的园区，${label}都未披露。`)],
    },
  ];
}
