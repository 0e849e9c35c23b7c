import type { z } from 'astro/zod';
import type { Reports, Zone } from '../model/zone.ts';
import { listNames, type ListName } from '../schema/zone-lists.ts';
import { exportFirm, exportPromise, exportReports, exportSource, labelOf } from './reports.ts';
import type { unplacedShape, zoneShape, zonesShape } from './shapes.ts';

function identityOf({ type, city, county, url, asOf, volumes }: Zone) {
  return {
    type: labelOf(type),
    city: { ...labelOf(city), basis: city.basis },
    county: county?.name ?? null,
    countyBasis: county?.basis ?? null,
    url,
    asOf,
    volumes,
  };
}

/** /data/v1/zones/<id>.json: all of one zone. */
export function exportZone(zone: Zone): z.infer<typeof zoneShape> {
  const { id, name, shortName, aliases } = zone;
  return {
    id,
    name,
    shortName,
    aliases,
    ...identityOf(zone),
    overview: zone.overview.map(({ text }) => text).join('\n'),
    industries: zone.industries.map(({ industry, words, basis }) => ({ ...labelOf(industry), words, basis })),
    ...exportReports(zone),
    questions: zone.questions.map(({ id, ask, reason, about }) => ({ id, ask, reason, about })),
    companies: zone.companies.map(exportFirm),
    promises: zone.promises.map(exportPromise),
    chainLeaders: zone.chainLeaders.map(({ company, receipt }) => ({
      ...labelOf(company),
      source: exportSource(receipt),
    })),
    identity: zone.identity.map(({ label, text, receipt }) => ({ label, text, source: exportSource(receipt) })),
    headline: zone.headline?.id ?? null,
  };
}

const countsOf = (zone: Zone) =>
  Object.fromEntries(listNames.map((name) => [name, zone[name].length])) as Record<ListName, number>;

/** /data/v1/zones.json: the list of zones, with counts of what is known of each. */
export function exportZones(zones: Zone[]): z.infer<typeof zonesShape> {
  return zones.map((zone) => ({
    id: zone.id,
    name: zone.name,
    shortName: zone.shortName,
    ...identityOf(zone),
    counts: { ...countsOf(zone), articles: zone.articles.length, questions: zone.questions.length },
  }));
}

/** /data/v1/unplaced.json: what the reports say that name no zone. */
export const exportUnplaced = (reports: Reports): z.infer<typeof unplacedShape> => ({
  id: 'unplaced',
  url: reports.url,
  ...exportReports(reports),
  companies: reports.companies.map(exportFirm),
});
