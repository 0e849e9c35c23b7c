import type { Zone } from '../model/zone.ts';

const fewest = 5;

/** Whether the sections of a profile wait behind their heads: a zone with few records shows them at once. */
export const folds = ({ facts, projects, chains, events, prospectus }: Zone): boolean =>
  chains.reduce((sum, { nodes }) => sum + nodes.length, 0) +
    facts.length +
    projects.length +
    events.length +
    prospectus.length >=
  fewest;
