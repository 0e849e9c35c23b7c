import type { ListName } from '../schema/zone-lists.ts';
import type { Article } from './article.ts';
import { assembleChains } from './chain.ts';
import { assembleDoubts } from './doubt.ts';
import { assembleEvents } from './event.ts';
import { assembleFacts } from './fact.ts';
import { assembleFirms } from './firm.ts';
import { assembleProjects } from './project.ts';
import { assembleProspectus } from './prospectus.ts';
import type { Resolver } from './resolver.ts';

/** A record for each entry of the authored lists; a list that is left out is a type error. */
export function assembleRecords(resolver: Resolver) {
  const chains = assembleChains(resolver);
  const projects = assembleProjects(resolver);
  return {
    facts: assembleFacts(resolver),
    projects,
    chains,
    events: assembleEvents(resolver, projects),
    prospectus: assembleProspectus(resolver, chains),
    doubts: assembleDoubts(resolver),
    companies: assembleFirms(resolver),
  } satisfies Record<ListName, object[]>;
}

/** All records from the reports on a zone, or from those that name no zone. */
export interface Records extends ReturnType<typeof assembleRecords> {
  /** Zone id, or `unplaced`. */
  id: string;
  url: string;
  articles: Article[];
}
