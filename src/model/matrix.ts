import type { Industry } from './vocabulary.ts';
import type { MatrixRow } from './yearbook.ts';
import type { Zone } from './zone.ts';

/** A row for each industry and a cell for each zone; industries without any zone are left out. */
export function matrixOf(zones: Zone[], industries: Industry[]): MatrixRow[] {
  return industries
    .map((industry) => ({ industry, label: industry.short, cells: zones.map((zone) => cell(zone, industry.id)) }))
    .filter(({ cells }) => cells.some((value) => value !== null));
}

/** `stated`, `editors`: called leading, in our class's name or in words that we file there; `project`: seen only in projects and chains. */
function cell(zone: Zone, industry: string): MatrixRow['cells'][number] {
  const lead = zone.industries.find((one) => one.industry.id === industry);
  if (lead) return lead.basis;
  const nodes = zone.chains.flatMap((chain) => chain.nodes);
  return [...zone.projects, ...nodes].some((item) => item.industry?.id === industry) ? 'project' : null;
}
