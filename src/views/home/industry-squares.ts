import { groups } from 'd3-array';
import { standingIn, standingLabels, type IndustryStanding } from '../../model/matrix.ts';
import type { Industry } from '../../model/vocabulary.ts';
import type { Zone } from '../../model/zone.ts';
import { leadsOf } from '../industry-zones.ts';

/** How a zone, or the zones of a city, stand in an industry; leads to them on the page of the industry. */
export interface IndustrySquare {
  /** Whose it is, as the head of its column has it. */
  label: string;
  url: string;
  /** Of a city with several zones null: they may stand there in several ways. */
  standing: IndustryStanding | null;
  /** Of a city, how many zones. */
  count: number | null;
  /** In the report's own words, how it stands there. */
  title: string;
}

export interface IndustrySquares {
  heads: { label: string; url: string }[];
  /** Industries that stand in some zone; a cell for each head. */
  rows: { industry: Industry; cells: (IndustrySquare | null)[] }[];
  /** How many zones stand in some industry in each way, over all industries. */
  tally: Record<IndustryStanding, number>;
}

/** More columns would not fit; cities take their place. */
export const mostColumns = 40;

export function industrySquares(zones: Zone[], industries: Industry[]): IndustrySquares {
  const all = industries.map((industry) => ({ industry, cells: zones.map((zone) => squareOf(zone, industry)) }));
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== null));
  const squares = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []));
  const count = (wanted: IndustryStanding) => squares.filter(({ standing }) => standing === wanted).length;
  const tally = { stated: count('stated'), editors: count('editors'), project: count('project') };
  if (zones.length > mostColumns) return { ...byCity(zones, rows), tally };
  return { heads: zones.map(({ shortName, url }) => ({ label: shortName, url })), rows, tally };
}

function squareOf(zone: Zone, industry: Industry): IndustrySquare | null {
  const standing = standingIn(zone, industry.id);
  if (!standing) return null;
  return {
    label: zone.shortName,
    url: `${industry.url}#${zone.id}`,
    standing,
    count: null,
    title: `${zone.shortName}：${wordsIn(zone, industry)}（${standingLabels[standing]}）`,
  };
}

/** What the reports call it; of what stands in projects and chains alone, the first of them. */
function wordsIn(zone: Zone, industry: Industry): string {
  const leads = leadsOf(zone, industry.id).map(({ words }) => words ?? industry.label);
  if (leads.length > 0) return leads.join('、');
  const project = zone.projects.find((one) => one.industry?.id === industry.id);
  return (
    project?.name ?? zone.chains.flatMap(({ nodes }) => nodes).find((one) => one.industry?.id === industry.id)!.label
  );
}

function byCity(zones: Zone[], rows: IndustrySquares['rows']): Pick<IndustrySquares, 'heads' | 'rows'> {
  const cities = groups(zones, ({ city }) => city.id).map(([, own]) => ({ city: own[0]!.city, own: new Set(own) }));
  return {
    heads: cities.map(({ city }) => ({ label: city.label, url: city.url })),
    rows: rows.map(({ industry, cells }) => ({
      industry,
      cells: cities.map(({ city, own }) =>
        together(
          city.label,
          cells.filter((_, i) => own.has(zones[i]!)),
        ),
      ),
    })),
  };
}

/** The squares of a city as one, which leads to the first of them. */
function together(label: string, cells: (IndustrySquare | null)[]): IndustrySquare | null {
  const [first, ...others] = cells.flatMap((cell) => cell ?? []);
  if (!first) return null;
  const count = others.length + 1;
  const standing = others.every((other) => other.standing === first.standing) ? first.standing : null;
  return { label, url: first.url, standing, count, title: `${label}${count}园：${[first, ...others].map((one) => one.label).join('、')}` }; // prettier-ignore
}
