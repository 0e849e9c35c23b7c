import { standingIn, standingLabels, type IndustryStanding } from '../model/matrix.ts';
import type { LeadIndustry } from '../model/profile.ts';
import type { Zone } from '../model/zone.ts';

/** The zones of an industry, by how they stand in it; a zone stands in one list at most. */
export type IndustryZones = Record<IndustryStanding, Zone[]>;

export function industryZones(zones: Zone[], industry: string): IndustryZones {
  const of = (standing: IndustryStanding) => zones.filter((zone) => standingIn(zone, industry) === standing);
  return { stated: of('stated'), editors: of('editors'), project: of('project') };
}

/** What a zone's reports say that is filed under the industry. */
export const leadsOf = ({ industries }: Pick<Zone, 'industries'>, industry: string): LeadIndustry[] =>
  industries.filter((lead) => lead.industry.id === industry);

/** Each kind is counted by itself, so that nothing the editors filed is told as stated. */
export function industryCounts({ stated, editors, project }: IndustryZones): string {
  const others = [
    editors.length > 0 && `${standingLabels.editors}${editors.length}个`,
    project.length > 0 && `${standingLabels.project}的${project.length}个`,
  ].filter(Boolean);
  const lead = stated.length > 0 ? `报道列为主导或重点的园区${stated.length}个` : '没有园区被报道列为主导';
  return `${[lead, ...others].join('，')}。`;
}
