import type { Block } from '../schema/entry.ts';
import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Doubt } from './doubt.ts';
import type { Event } from './event.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import type { Paragraph } from './paragraph.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';
import type { Question } from './question.ts';
import type { Receipt } from './receipt.ts';
import type { City, Company, Industry, ZoneType } from './vocabulary.ts';

/** What reports say, of a zone or of nobody's zone. */
export interface Reports {
  /** Zone id, or `unplaced`. */
  id: string;
  url: string;
  facts: Fact[];
  projects: Project[];
  chains: Chain[];
  events: Event[];
  prospectus: Offer[];
  doubts: Doubt[];
  articles: Article[];
  /** By article id: its numbered blocks with what rests on them. */
  paragraphs: Map<string, Paragraph[]>;
}

export interface Zone extends Reports {
  name: string;
  shortName: string;
  /** The large characters of the title slip, and the rest of the name. */
  place: string;
  suffix: string;
  aliases: string[];
  type: Omit<ZoneType, 'zones'>;
  city: Pick<City, 'id' | 'label' | 'name' | 'url'> & { basis: 'printed' | 'editors' };
  county: { name: string; basis: 'printed' | 'editors' } | null;
  /** Month of its newest article, `2025-10`, and its label. */
  asOf: string;
  asOfLabel: string;
  volumes: number[];
  summary: string;
  overview: Block[];
  industries: { industry: Industry; receipt: Receipt }[];
  chainLeaders: { company: Company; receipt: Receipt }[];
  identity: { label: string; text: string; receipt: Receipt }[];
  headline: Fact | null;
  ledger: Ledger;
  /** 编者按 on the facts. */
  note: Block[];
  questions: Question[];
  was: string[];
}
