import type { Sense } from './lexicon.ts';
import type { Kind } from './record.ts';

/**
 * Every number that decides an order or a limit of the search. Shares run from 0 to 1: how much of a question a record
 * holds. Set with `npm run bench:search`; the test of the questions holds what they reach. In brackets: how many of the
 * 2,153 answerable questions of its three sets lose (−) or gain (+) the first place where the weight is taken away; ± 0
 * are for what the sets ask too seldom to show.
 */
export const weights = {
  /** A result that holds less of the question than this is told to be only near [two questions without an answer pretend one] */
  near: 0.62,
  /** A result that holds less is left out, unless the question names a thing of the book [± 0] */
  none: 0.1,
  /** Beside what answers, everything is kept that holds so much, which is what a related word reaches [± 0] */
  beside: 0.54,
  /** Where even the best result holds less than `beside`, so large a share of the best one's is kept [± 0] */
  besideBest: 0.75,
  /** A word that was put right must raise the share of the question that is answered by so much [± 0] */
  repairGain: 0.1,
  /** A result that holds less of what is asked, names of zones aside, is told to be only near [± 0] */
  topic: 0.5,

  /** Characters in a word of the index, on the average; Pagefind counts positions in words, titles are counted in characters [± 0] */
  charactersOfWord: 1.3,
  /** The same number with another unit [−14] */
  otherUnit: 0.4,
  /** The same value in another scale: 4000万元 where 0.4亿元 was asked for [−1] */
  otherScale: 0.85,
  /** A number tells more than a word that is as rare [± 0] */
  number: 1.2,
  /** The name of a zone weighs at least so much against the other words [−1] */
  zone: 6,
  /** What mentions a zone and does not belong to it [−8] */
  zoneMention: 0.4,
  /** How far a form of a concept, other than the one that was typed, means the same thing [−29] */
  trust: {
    zone: 1, company: 1, term: 0.95, city: 0.95, type: 0.95, product: 0.95, project: 0.95, indicator: 0.95, industry: 0.65,
    related: 0.6,
  } satisfies Record<Sense, number>, // prettier-ignore
  /** The first word of a ring of related words is the book's own; the others come so much behind it [± 0] */
  laterRelated: 0.05,

  /** The share of the question that stands in the title counts again [−7] */
  title: 0.2,
  /** So does a title that has little else in it [−13] */
  titleFit: 0.15,
  /** So does the share that the whole page holds [+1] */
  page: 0.15,
  /** A zone's page stands for what is told on it, a little behind the place itself [−1] */
  zonePage: 0.92,
  /** What belongs to a zone that was not asked for, where another was [± 0] */
  elsewhere: 0.2,
  /** Kinds of record, where all else is equal [−5] */
  kind: {
    zone: 0.06, fact: 0.05, project: 0.05, company: 0.03, term: 0.05, node: 0.04, offer: 0.03, event: 0.02, article: 0.02,
    page: 0.02, doubt: -0.04,
  } satisfies Record<Kind, number>, // prettier-ignore
  /** A fact, where the question has a number [± 0] */
  factWithNumber: 0.12,
  /** A page of lists, where the question asks who, where or what it means [+1] */
  pageOfQuestion: -0.3,
  /** A page of lists that is the concept's own [−1] */
  ownPage: -0.15,
  /** The glossary, where the question asks who or where [−2] */
  termOfWho: -0.3,
  /** The glossary, where the question asks what a word means [−4] */
  termOfMeaning: 0.3,
  /** A page that was named and nothing else stands before every other result [± 0] */
  pinned: 10,
} as const;
