import type { Fact } from './fact.ts';
import type { Offer } from './prospectus.ts';
import type { Topic } from './vocabulary.ts';

/** What to ask before a visit, and the rule that makes it a question. */
export interface Question {
  id: string;
  /** Short form for the list of what is not disclosed. */
  short: string;
  ask: string;
  reason: string;
  /** Topic or item that it is about. */
  about: string;
  /** missing: no report answers it; planned, doubtful: an answer is there but not firm. */
  rule: 'missing' | 'planned' | 'doubtful';
}

/** The questions that a zone's facts and offers leave open, core topics first. */
export function questionsOf(topics: Topic[], facts: Fact[], prospectus: Offer[]): Question[] {
  const missing = topics
    .filter((topic) => topic.core && !isAnswered(topic, facts, prospectus))
    .map((topic): Question => ({
      id: `ask-${topic.id}`,
      short: topic.short ?? topic.label,
      ask: topic.ask ?? `${topic.label}的情况怎样？`,
      reason: '报道没有写到',
      about: topic.id,
      rule: 'missing',
    }));
  return [...missing, ...facts.flatMap(factQuestion)];
}

function isAnswered({ id }: Topic, facts: Fact[], prospectus: Offer[]): boolean {
  const figures = facts.some((fact) => fact.indicator.topic === id && fact.subject === null);
  return figures || prospectus.some((offer) => offer.kind === 'offer' && offer.topic.id === id);
}

function factQuestion(fact: Fact): Question[] {
  const value = fact.figure?.shown ?? fact.text;
  const subject = fact.subject ? `${fact.subject.label}的` : '';
  const name = `${subject}${fact.label}`;
  if (fact.status.tone === 'planned')
    return [question(fact, 'planned', `${name}${value}，现在到了哪一步？`, `报道写的是${fact.status.label}，不是实际`)];
  const doubt = fact.doubts[0];
  if (doubt) return [question(fact, 'doubtful', `${name}${value}，口径和期间是什么？`, `存疑：${doubt.title}`)];
  return [];
}

const question = (fact: Fact, rule: Question['rule'], ask: string, reason: string): Question => ({
  id: `ask-${fact.id}`,
  short: fact.label,
  ask,
  reason,
  about: fact.id,
  rule,
});
