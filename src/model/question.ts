import type { Fact } from './fact.ts';
import type { Offer } from './prospectus.ts';
import type { Known, Question } from './open-question.ts';
import { agedQuestions } from './question-age.ts';
import { clashQuestions, scopeQuestions } from './question-doubt.ts';
import { plannedQuestions, unfinishedQuestions } from './question-fact.ts';
import { overdueQuestions, projectQuestions } from './question-project.ts';
import { gapQuestion, spareQuestions, wantedToo } from './question-supply.ts';
import type { Topic } from './vocabulary.ts';

/**
 * The questions that the reports on a zone leave open, in this order: what no report answers; what by-products are to
 * spare; how far its projects are; what its chains still need; which of two contradicting figures is right; what is
 * unfinished; what is only announced; doubts about what a figure covers; what is a year old or more. There is at most one
 * question about each record.
 */
export function questionsOf(topics: Topic[], known: Known): Question[] {
  const { facts, prospectus } = known;
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
  return onceEach([
    ...missing,
    ...spareQuestions(known),
    ...projectQuestions(known),
    ...wantedToo(known),
    ...known.chains.flatMap(gapQuestion),
    ...clashQuestions(known),
    ...unfinishedQuestions(facts, topics),
    ...overdueQuestions(known),
    ...plannedQuestions(facts),
    ...scopeQuestions(facts),
    ...agedQuestions(known),
  ]);
}

const onceEach = (questions: Question[]) =>
  questions.filter(({ id }, i) => questions.findIndex((other) => other.id === id) === i);

function isAnswered({ id }: Topic, facts: Fact[], prospectus: Offer[]): boolean {
  const figures = facts.some((fact) => fact.indicator.topic === id && fact.subject === null);
  return figures || prospectus.some((offer) => offer.kind === 'offer' && offer.topic.id === id);
}
