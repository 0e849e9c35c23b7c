import type { Statement } from '../../views/statement.ts';
import type { AnswerFact } from './answer-fact.ts';

/** All that the answer line may say of one zone; loaded with a question about it. */
export interface ZoneAnswers {
  id: string;
  name: string;
  url: string;
  brief: string;
  facts: AnswerFact[];
  /** Trades in the report's words; `stated` where it calls them leading in our name of them. */
  industries: { label: string; stated: boolean; receipt: [mark: string, url: string] }[];
}

/** Who states an indicator of itself, and what is said where no zone was asked for. */
export interface IndicatorAnswers {
  id: string;
  label: string;
  url: string;
  measure: string;
  stating: { name: string; url: string; city: string }[];
  across: Statement[];
}

/** The name of a zone and where it is. */
export type Place = Pick<ZoneAnswers, 'id' | 'name' | 'url'>;
