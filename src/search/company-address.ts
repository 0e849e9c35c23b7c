import type { Zone } from '../model/zone.ts';
import type { Company } from '../model/vocabulary.ts';

/** The address that a firm leads to: the first record about it in a zone. */
export function companyAddress({ id }: Company, zones: Zone[]): string | null {
  const isIts = (companies: Company[]) => companies.some((company) => company.id === id);
  for (const { projects, chains, facts, url, chainLeaders } of zones) {
    const item =
      projects.find(({ companies }) => isIts(companies)) ??
      chains.flatMap(({ nodes }) => nodes).find(({ companies }) => isIts(companies)) ??
      facts.find(({ subject }) => subject?.company?.id === id);
    if (item) return item.url;
    if (chainLeaders.some(({ company }) => company.id === id)) return url;
  }
  return null;
}
