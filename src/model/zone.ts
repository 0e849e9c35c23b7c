import type { Block } from '../schema/entry.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Paragraph } from './paragraph.ts';
import type { Question } from './question.ts';
import type { Receipt } from './receipt.ts';
import type { Records } from './records.ts';
import type { City, Company, Industry, ZoneType } from './vocabulary.ts';

/** What reports say, of a zone or of nobody's zone: the records, and the articles' paragraphs joined with them. */
export interface Reports extends Records {
  /** By article id: its numbered blocks with what rests on them. */
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
