import type { Sense } from './lexicon.ts';
import type { Kind } from './record.ts';

/**
 * Every number that decides an order or a limit of the search. Shares are between 0 and 1: how much of a question a
 * record holds. The weights were set with `npm run bench:search`, and a test holds the result. In brackets: how many of
 * the 2,153 answerable questions of its three sets lose (−) or gain (+) the first place if the weight is removed; ± 0
 * where the sets ask too seldom to show a difference.
 */
export const weights = {
  /** A result that holds less of the question than this is marked as near [two questions without an answer get one] */
  near: 0.62,
  /** A result that holds less is left out, unless the question names something of the book [± 0] */
  none: 0.1,
  /** Every result that holds so much is kept; a related word reaches exactly this [± 0] */
  beside: 0.54,
  /** Where even the best result holds less than `beside`, results with this share of the best one's are kept [± 0] */
  besideBest: 0.75,
  /** A correction must raise the share of the question that is answered by so much [± 0] */
  repairGain: 0.1,
  /** A result that holds less of what is asked, without names of zones, is marked as near [± 0] */
  topic: 0.5,

  /**
   * Characters in a word of the index, on average: Pagefind counts positions in words, titles are counted in characters
   * [± 0]
   */
  charactersOfWord: 1.3,
  /** The same number with another unit [−14] */
  otherUnit: 0.4,
  /** The same value in another scale: 4000万元 where 0.4亿元 was asked for [−1] */
  otherScale: 0.85,
  /** A number weighs more than an equally rare word [± 0] */
  number: 1.2,
  /** The least weight of the name of a zone, against the other words [−1] */
  zone: 6,
  /** The share of a record that only mentions the zone [−8] */
  zoneMention: 0.4,
  /** How far a form of a concept other than the typed one means the same [−29] */
  trust: {
    zone: 1, company: 1, term: 0.95, city: 0.95, type: 0.95, product: 0.95, project: 0.95, indicator: 0.95, industry: 0.65,
    related: 0.6,
  } satisfies Record<Sense, number>, // prettier-ignore
  /** The first word of a ring of related words is the book's own; the others lose so much [± 0] */
  laterRelated: 0.05,

  /** Added for the share of the question that is in the title [−7] */
  title: 0.2,
  /** Added for a title that has little else in it [−13] */
  titleFit: 0.15,
  /** Added for the share that the whole page holds [+1] */
  page: 0.15,
  /** A zone's page stands for all that is told on it, less a little, so that the place itself comes first [−1] */
  zonePage: 0.92,
  /** Taken from records of another zone than the one that was asked for [± 0] */
  elsewhere: 0.2,
  /** Added for each kind of record [−5] */
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
  /** A page whose name is the whole query comes before all other results [± 0] */
  pinned: 10,
} as const;
