import { relationLabels, type Firm } from '../model/firm.ts';
import type { Zone } from '../model/zone.ts';
import { relations, type Relation } from '../schema/firm.ts';
import { zonesOf, type CompanyStanding } from './company-standing.ts';

/** One firm under one relation: the zones to which it is that, each with its receipt; without a relation, those that name it. */
export interface GroupedFirm {
  standing: CompanyStanding;
  places: { zone: Zone; firm: Firm | null }[];
}

export interface FirmGroup {
  id: string;
  label: string;
  firms: GroupedFirm[];
}

/** Firms by what reports say they are to a zone; a firm that is two things stands in two groups. */
export function firmGroups(standings: CompanyStanding[]): FirmGroup[] {
  const stated = relations.map((relation) => ({
    id: relation as string,
    label: relationLabels[relation],
    firms: standings.flatMap((standing) => grouped(standing, relation)),
  }));
  const unstated = standings.filter(({ relations: own }) => own.length === 0);
  const named = unstated.map((standing) => ({
    standing,
    places: zonesOf(standing).map((zone) => ({ zone, firm: null })),
  }));
  return [...stated, { id: 'unstated', label: '见报，关系未写明', firms: named }].filter(
    ({ firms }) => firms.length > 0,
  );
}

function grouped(standing: CompanyStanding, relation: Relation): GroupedFirm[] {
  const places = standing.relations.filter(({ firm }) => firm.relation === relation);
  return places.length > 0 ? [{ standing, places }] : [];
}

/** Who only talks to a zone, means to come, buys from it or works with it. */
const talking: Relation[] = ['talks', 'intention', 'buyer', 'partner'];

/** By zone, in the order of the book: firms that talk to it and of which no report says more. */
export function firmsThatTalk(zones: Zone[]): { zone: Zone; firms: Firm[] }[] {
  return zones
    .map((zone) => {
      const closer = zone.companies.filter(({ relation }) => !talking.includes(relation));
      const isCloser = ({ company }: Firm) => closer.some((firm) => firm.company.id === company.id);
      return { zone, firms: zone.companies.filter((firm) => talking.includes(firm.relation) && !isCloser(firm)) };
    })
    .filter(({ firms }) => firms.length > 0);
}
