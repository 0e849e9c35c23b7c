import type { Fact } from './fact.ts';
import type { Question } from './open-question.ts';

/** So many names are listed in a question; of more, the number is given. */
export const mostNamed = 3;

/** The value of a fact as a question quotes it. */
export const valueOf = ({ figure, text }: Fact) => figure?.shown ?? (text?.includes('“') ? text : `“${text}”`);
export const nameOf = ({ subject, label }: Fact) =>
  subject && !sharesWords(subject.label, label) ? `${subject.label}的${label}` : label;

/** Whether a label repeats the name of its subject: 拆解项目的拆解项目总投资 would say it twice. */
const sharesWords = (subject: string, label: string) =>
  [...subject].some((_, i) => i + 4 <= subject.length && label.includes(subject.slice(i, i + 4)));

/** A question about a fact. */
export const question = (fact: Fact, rule: Question['rule'], ask: string, reason: string): Question => ({
  id: `ask-${fact.id}`,
  short: fact.label,
  ask,
  reason,
  about: fact.id,
  rule,
});

/** Of facts of the same name, the newest only. */
export const newestOfName = (facts: Fact[]) =>
  facts.filter(({ label }, i) => facts.findLastIndex((other) => other.label === label) === i);
