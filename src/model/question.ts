import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Doubt } from './doubt.ts';
import type { Fact } from './fact.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';
import { agedQuestions } from './question-age.ts';
import { clashQuestions, scopeQuestions } from './question-doubt.ts';
import { plannedQuestions, unfinishedQuestions } from './question-fact.ts';
import { overdueQuestions, projectQuestions } from './question-project.ts';
import { gapQuestion, spareQuestions, wantedToo } from './question-supply.ts';
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
  /**
   * missing: no report answers it; gap: a chain wants it, or has it to spare; project: one that is under way leaves it
   * open; clash: reports say two things; unfinished: it is being built or applied for; planned, doubtful, aged: an answer
   * is there but not firm.
   */
  rule: 'missing' | 'gap' | 'project' | 'clash' | 'unfinished' | 'planned' | 'doubtful' | 'aged';
}

/** What a zone has, and the book's “today”. */
export interface Known {
  facts: Fact[];
  prospectus: Offer[];
  projects: Project[];
  chains: Pick<Chain, 'id' | 'title' | 'nodes'>[];
  doubts: Doubt[];
  articles: Pick<Article, 'id' | 'printed'>[];
  edition: string;
}

/**
 * The questions that a zone's records leave open: first what no report answers; then, by what a visitor can use first,
 * what is to spare, how its projects stand, the gaps, which of two figures is so, what is unfinished, only announced, in
 * doubt, or a year old. A record is asked about once.
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
