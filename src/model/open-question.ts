import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Doubt } from './doubt.ts';
import type { Fact } from './fact.ts';
import type { Pledge } from './pledge.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';

/** A question to ask before a visit, and the rule that found it. */
export interface Question {
  id: string;
  /** Short form for the list of what is not disclosed. */
  short: string;
  ask: string;
  reason: string;
  /** Topic or item that it is about. */
  about: string;
  /**
   * missing: no report answers it; gap: the zone seeks it for a chain, or has it to spare; project: the reports on a
   * project leave it open; clash: the reports contradict each other; unfinished: it is being built or applied for;
   * planned, doubtful, aged: there is an answer, but it is not certain or not recent.
   */
  rule: 'missing' | 'gap' | 'project' | 'clash' | 'unfinished' | 'planned' | 'doubtful' | 'aged';
}

/** What questions are derived from: what the zone's reports say, and the edition's date. */
export interface Known {
  facts: Fact[];
  prospectus: Offer[];
  projects: Project[];
  promises: Pledge[];
  chains: Pick<Chain, 'id' | 'title' | 'nodes'>[];
  doubts: Doubt[];
  articles: Pick<Article, 'id' | 'printed'>[];
  edition: string;
}
