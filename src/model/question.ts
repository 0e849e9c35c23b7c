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

/**
 * The questions that a zone's facts and offers leave open: first what no report answers, then what is only announced,
 * then the doubts about what a site is chosen by. An indicator is asked about once.
 */
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
  return [...missing, ...facts.flatMap(plannedQuestion), ...oncePerIndicator(facts.flatMap(doubtfulQuestion))];
}

function isAnswered({ id }: Topic, facts: Fact[], prospectus: Offer[]): boolean {
  const figures = facts.some((fact) => fact.indicator.topic === id && fact.subject === null);
  return figures || prospectus.some((offer) => offer.kind === 'offer' && offer.topic.id === id);
}

function plannedQuestion(fact: Fact): Question[] {
  if (fact.status.tone !== 'planned') return [];
  const reason = `报道写的是${fact.status.label}，不是实际`;
  return [question(fact, 'planned', `${nameOf(fact)}${valueOf(fact)}，现在到了哪一步？`, reason)];
}

function doubtfulQuestion(fact: Fact): Question[] {
  const [doubt] = fact.doubts;
  if (!doubt || fact.subject || fact.status.tone === 'planned') return [];
  if (!fact.indicator.core && !fact.indicator.topic) return [];
  const reason = `存疑：${doubt.title}`;
  return [question(fact, 'doubtful', `${nameOf(fact)}${valueOf(fact)}，口径和期间是什么？`, reason)];
}

const oncePerIndicator = (questions: Question[]) =>
  questions.filter(({ short }, i) => questions.findLastIndex((other) => other.short === short) === i);

const valueOf = ({ figure, text }: Fact) => figure?.shown ?? text;
const nameOf = ({ subject, label }: Fact) => (subject ? `${subject.label}的${label}` : label);

const question = (fact: Fact, rule: Question['rule'], ask: string, reason: string): Question => ({
  id: `ask-${fact.id}`,
  short: fact.label,
  ask,
  reason,
  about: fact.id,
  rule,
});
