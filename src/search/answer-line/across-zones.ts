import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { Stated } from './newest.ts';
import { inSentences } from './choose.ts';
import { nearby } from './nearby.ts';
import { endOf } from './sentences.ts';
import { claimOf, joined, missingClaim, nameOf, text, valueParts } from './fact-parts.ts';

type Asked = { id: string; label: string; url: string };

/** An indicator with no zone named: zone beside zone, each by its own newest value, and how many state none. */
export function acrossZones({ id, label, url }: Asked, { silent, stating, best, near }: Stated): Statement[] {
  const count: Statement = {
    rule: stating.length > 0 ? 'count' : 'undisclosed',
    claims: [missingClaim({ indicator: id })],
    parts:
      stating.length > 0
        ? [{ text: `写明自己这一项的有${stating.length}园`, url: url }, text(`，其余${silent}园未披露。`)]
        : [text(`${label}：${silent}园都未披露自己的。`)],
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
