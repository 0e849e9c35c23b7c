import type { Industry } from './vocabulary.ts';
import type { MatrixRow } from './yearbook.ts';
import type { Zone } from './zone.ts';

/** A row for each industry and a cell for each zone; industries without any zone are left out. */
export function matrixOf(zones: Zone[], industries: Industry[]): MatrixRow[] {
  return industries
    .map((industry) => ({ industry, label: industry.short, cells: zones.map((zone) => cell(zone, industry.id)) }))
    .filter(({ cells }) => cells.some((value) => value !== null));
}

function cell(zone: Zone, industry: string): 'lead' | 'project' | null {
  if (zone.industries.some((lead) => lead.industry.id === industry)) return 'lead';
  const named = [...zone.projects, ...zone.chains].some((item) => item.industry?.id === industry);
  return named ? 'project' : null;
}
