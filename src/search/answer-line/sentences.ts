import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';
import type { ZoneAnswers } from './answers.ts';
import { contradict, inSentences } from './choose.ts';
import { claimOf, joined, nameOf, text, valueParts } from './fact-parts.ts';

/** Facts after a head that may name them already; where values contradict each other, that is said. */
export function sentences(
  zone: Pick<ZoneAnswers, 'id' | 'url'>,
  facts: AnswerFact[],
  head: string,
  known = '',
): Statement[] {
  return inSentences(facts).map((alike, i): Statement => {
    const values = alike.map((fact) => valueParts(fact, zone, nameOf(fact) === known ? '' : nameOf(fact)));
    return {
      rule: 'answer',
      claims: alike.map((fact) => claimOf(fact, zone)),
      parts: [...(i === 0 ? [text(head)] : []), ...joined(values, '；'), text(endOf(alike))],
    };
  });
}

export const endOf = (facts: AnswerFact[]) =>
  facts.some((fact) => facts.some((other) => contradict(fact, other))) ? '，报道说法不一。' : '。';
