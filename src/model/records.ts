import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Doubt } from './doubt.ts';
import type { Event } from './event.ts';
import type { Fact } from './fact.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';

/** What is recorded of the reports of a zone, or of those that name none. */
export interface Records {
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
}
