/**
 * Why the book may say a thing itself: each is a rule that a view follows, and by which the statement can be held against
 * its records.
 */
export const statementRules = {
  answer: 'what was asked: the same subject and the same indicator, with status and period',
  nearby: 'what stands near what was asked, named as what it is',
  undisclosed: 'no report states it; rests on no record',
  label: 'a name the book gives to what reports say, with their own words',
  verdict: 'a need held against what is stated: it fits, it does not, it is not clear, it is not known',
  heading: 'the head of a list: every item under it is of that kind',
  count: 'how many records of a kind there are',
  finding: 'what a rule picks out of the whole book: the first doubt, the longest series, the promise due first',
  promise: 'what was announced for a day, and what later reports say of it',
  age: 'how long ago the newest record ends, counted to the edition',
  similar: 'what two zones have in common',
  supply: 'who has what another needs, by name alone',
  question: 'what a record leaves open',
  doubt: 'what the editors find wrong with records, by name',
  relation: 'what a firm is to a zone, as a report says it',
} as const;
export type StatementRule = keyof typeof statementRules;

/** What a statement claims of its records; null claims nothing. The words of `status` and `period` are those of the page. */
export interface StatedClaim {
  /** Zone id; null where it is about the whole book. */
  zone: string | null;
  /** As in `/data/v1`: the subject's label; null is the zone itself. */
  subject: string | null;
  /** Indicator id. */
  indicator: string | null;
  /** Status id. */
  status: string | null;
  /** The period's label. */
  period: string | null;
}

/** A piece of a statement's words; a piece that states a record names its address, its receipt and whether it is doubted. */
export interface StatementPart {
  text: string;
  url?: string;
  receipt?: { mark: string; url: string };
  doubted?: true;
}

/** What the book says itself: its words, the records it rests on, and the rule that made it. Never stronger than they are. */
export interface Statement {
  rule: StatementRule;
  /**
   * One for each record that the words state; of a statement that something is missing, what was looked for. What has no id
   * of its own among a zone's records is named with its list: `industries/food`, `companies/huawei`.
   */
  claims: (StatedClaim & { record: string | null })[];
  parts: StatementPart[];
}

/** The words as the page prints them. */
export const wordsOf = ({ parts }: Pick<Statement, 'parts'>) => parts.map(({ text }) => text).join('');

/** A statement and where it stands. */
export interface PageStatement {
  /** From the site's root. */
  page: string;
  statement: Statement;
}
