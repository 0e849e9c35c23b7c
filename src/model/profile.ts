import type { Block, Entry } from '../schema/entry.ts';
import type { ProfileEntry } from '../schema/profile.ts';
import type { Fact } from './fact.ts';
import type { Receipt } from './receipt.ts';
import type { Resolver } from './resolver.ts';
import type { Vocabularies } from './vocabularies.ts';
import type { City, Company, Industry, ZoneType } from './vocabulary.ts';

/** A trade that reports call leading: in their own words, and in which of our classes. */
export interface LeadIndustry {
  industry: Industry;
  /** null where no words were recorded: then only our class is known. */
  words: string | null;
  /** `stated`: the report names the class itself and calls it leading; `editors`: we file its words there. */
  basis: 'stated' | 'editors';
  /** The report only says that it will be made a leading one; its words then end in （拟）. */
  ahead: boolean;
  receipt: Receipt;
}

/** Who a zone is. A field of profile.mdx that has no place here is a type error below. */
export interface Profile extends Record<Exclude<keyof ProfileEntry, 'since'>, unknown> {
  name: string;
  shortName: string;
  /** The large characters of the title slip, and the rest of the name. */
  place: string;
  suffix: string;
  aliases: string[];
  /** English names. */
  en: string[];
  type: ZoneType;
  city: Pick<City, 'id' | 'label' | 'name' | 'url'> & { basis: 'printed' | 'editors' };
  county: { name: string; basis: 'printed' | 'editors' } | null;
  summary: string;
  overview: Block[];
  industries: LeadIndustry[];
  chainLeaders: { company: Company; receipt: Receipt }[];
  identity: { label: string; text: string; receipt: Receipt }[];
  headline: Fact | null;
  was: string[];
}

/** The headline is one of the zone's facts. */
export function assembleProfile(
  entry: Entry<ProfileEntry>,
  resolver: Resolver,
  vocabularies: Vocabularies,
  facts: Fact[],
): Profile {
  const { value } = entry;
  const city = vocabularies.cities.get(value.city.id)!;
  return {
    name: value.name,
    shortName: value.shortName,
    place: value.place,
    suffix: value.name.startsWith(value.place) ? value.name.slice(value.place.length) : value.name,
    aliases: value.aliases,
    en: value.en,
    type: vocabularies.zoneTypes.get(value.type)!,
    city: { id: city.id, label: city.label, name: city.name, url: city.url, basis: value.city.basis },
    county: value.county ?? null,
    summary: value.summary,
    overview: entry.blocks,
    industries: value.industries.map(({ id, words, basis, ahead }, i) => ({
      industry: resolver.industry(id),
      words: words ? `${words}${ahead ? '（拟）' : ''}` : null,
      ahead,
      basis,
      receipt: resolver.receipt(entry, ['industries', i]),
    })),
    chainLeaders: value.chainLeaders.map(({ company }, i) => ({
      company: resolver.company(company),
      receipt: resolver.receipt(entry, ['chainLeaders', i]),
    })),
    identity: value.identity.map(({ label, text }, i) => ({
      label,
      text,
      receipt: resolver.receipt(entry, ['identity', i]),
    })),
    headline: facts.find(({ id }) => id === value.headline) ?? null,
    was: value.was,
  };
}
