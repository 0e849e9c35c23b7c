import type { Block } from '../schema/entry.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Paragraph } from './paragraph.ts';
import type { Question } from './question.ts';
import type { Receipt } from './receipt.ts';
import type { Records } from './records.ts';
import type { City, Company, Industry, ZoneType } from './vocabulary.ts';

/** What the reports on a zone say, or those that name no zone: the records, and the paragraphs that they rest on. */
export interface Reports extends Records {
  /** The numbered blocks of each article with the records that rest on them, by article id. */
  paragraphs: Map<string, Paragraph[]>;
}

/** A trade that reports call leading: in their own words, and in which of our classes. */
export interface LeadIndustry {
  industry: Industry;
  /** null where no words were recorded: then only our class is known. */
  words: string | null;
  /** `stated`: the report names the class itself and calls it leading; `editors`: we file its words there. */
  basis: 'stated' | 'editors';
  receipt: Receipt;
}

export interface Zone extends Reports {
  name: string;
  shortName: string;
  /** The large characters of the title slip, and the rest of the name. */
  place: string;
  suffix: string;
  aliases: string[];
  type: ZoneType;
  city: Pick<City, 'id' | 'label' | 'name' | 'url'> & { basis: 'printed' | 'editors' };
  county: { name: string; basis: 'printed' | 'editors' } | null;
  /** Month of its newest article, `2025-10`, and its label. */
  asOf: string;
  asOfLabel: string;
  volumes: number[];
  summary: string;
  overview: Block[];
  industries: LeadIndustry[];
  chainLeaders: { company: Company; receipt: Receipt }[];
  identity: { label: string; text: string; receipt: Receipt }[];
  headline: Fact | null;
  ledger: Ledger;
  /** 编者按 on the facts. */
  note: Block[];
  questions: Question[];
  was: string[];
}
