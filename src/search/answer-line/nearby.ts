import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { Place, ZoneAnswers } from './answers.ts';
import { chooseFew } from './choose.ts';
import { claimOf, joined, nameOf, text, valueParts } from './fact-parts.ts';
import { endOf } from './sentences.ts';

/** What stands nearest to what is missing, under its own name. */
export function nearby(zone: Place, facts: AnswerFact[], words: string): Statement {
  const parts = facts.map((fact) => valueParts(fact, zone, nameOf(fact)));
  return {
    rule: 'nearby',
    claims: facts.map((fact) => claimOf(fact, zone)),
    parts: [text(words), ...joined(parts, '；'), text(endOf(facts))],
  };
}

export const nearbyOf = (zone: ZoneAnswers, fact: AnswerFact) =>
  nearby(zone, chooseFew([fact], zone.facts), `${zone.name}的报道里最近的是`);
