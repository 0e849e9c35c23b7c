import type { Article } from './article.ts';
import type { Chain } from './chain.ts';
import type { Doubt } from './doubt.ts';
import type { ZoneEvent } from './event.ts';
import type { Fact } from './fact.ts';
import type { Firm } from './firm.ts';
import type { Project } from './project.ts';
import type { Offer } from './prospectus.ts';
import type { ListName } from '../schema/zone-lists.ts';

/** What an entry of each list becomes. */
interface RecordOf {
  facts: Fact;
  projects: Project;
  chains: Chain;
  events: ZoneEvent;
  prospectus: Offer;
  doubts: Doubt;
  companies: Firm;
}

/** A record for each entry of the authored lists. */
export type RecordLists = { [Name in ListName]: RecordOf[Name][] };

/** All records from the reports on a zone, or from those that name no zone. */
export interface Records extends RecordLists {
  /** Zone id, or `unplaced`. */
  id: string;
  url: string;
  articles: Article[];
}
