import type { Zone } from './zone.ts';

/** How a zone stands in an industry: called leading in our class's name, in words that we file there, or seen only in projects and chains. */
export type IndustryStanding = 'stated' | 'editors' | 'project';

export const standingLabels: Record<IndustryStanding, string> = {
  stated: '报道列为主导',
  editors: '编者归入',
  project: '只见于项目',
};

type Standing = Pick<Zone, 'industries' | 'projects' | 'chains'>;

/** The strongest that a report bears out; null where the zone has nothing of the industry. */
export function standingIn({ industries, projects, chains }: Standing, industry: string): IndustryStanding | null {
  const leads = industries.filter((one) => one.industry.id === industry);
  if (leads.length > 0) return leads.some(({ basis }) => basis === 'stated') ? 'stated' : 'editors';
  const nodes = chains.flatMap((chain) => chain.nodes);
  return [...projects, ...nodes].some((item) => item.industry?.id === industry) ? 'project' : null;
}
