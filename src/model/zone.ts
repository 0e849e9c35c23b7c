import type { Block } from '../schema/entry.ts';
import type { Paragraph } from './paragraph.ts';
import type { Pledge } from './pledge.ts';
import type { Profile } from './profile.ts';
import type { Question } from './open-question.ts';
import type { Records } from './records.ts';

/** What the reports on a zone say, or those that name no zone: the records, and the paragraphs that they rest on. */
export interface Reports extends Records {
  /** The numbered blocks of each article with the records that rest on them, by article id. */
  paragraphs: Map<string, Paragraph[]>;
}

export interface Zone extends Reports, Profile {
  /** Month of its newest article, `2025-10`, and its label. */
  asOf: string;
  asOfLabel: string;
  volumes: number[];
  /** 编者按 on the facts. */
  note: Block[];
  questions: Question[];
  /** All that was announced, each thing once. */
  promises: Pledge[];
}
