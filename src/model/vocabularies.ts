import { sort } from 'd3-array';
import type { Corpus } from '../corpus/corpus.ts';
import type { Status } from './figure.ts';
import type { City, Company, Indicator, Industry, Term, Topic, ZoneType } from './vocabulary.ts';
import { address } from '../site/address.ts';

/** The vocabularies, resolved, each in the order of its file. The keys are ids; for statuses `of id`. */
export interface Vocabularies {
  indicators: Map<string, Indicator>;
  industries: Map<string, Industry>;
  cities: Map<string, City>;
  zoneTypes: Map<string, ZoneType>;
  statuses: Map<string, Status>;
  topics: Map<string, Topic>;
  companies: Map<string, Company>;
  terms: Map<string, Term>;
}

const mapBy = <T>(items: T[], key: (item: T) => string) => new Map(items.map((item) => [key(item), item]));

export function resolveVocabularies({ entries }: Corpus): Vocabularies {
  const id = (item: { id: string }) => item.id;
  return {
    indicators: mapBy(
      entries.indicators.value.map(
        ({ group = null, topic = null, role = null, funnel = null, ...rest }, place): Indicator => ({
          ...rest,
          group,
          place,
          topic,
          role,
          funnel,
        }),
      ),
      id,
    ),
    industries: mapBy(
      entries.industries.value.map(({ short, ...rest }): Industry => {
        return { ...rest, short: short ?? rest.label, url: address.industry(rest.id) };
      }),
      id,
    ),
    cities: mapBy(
      // All codes have the same length, so they can be sorted as text.
      sort(entries.cities.value, ({ code }) => code).map(({ code: _, row = null, column = null, ...city }): City => ({
        row,
        column,
        ...city,
        url: address.city(city.id),
      })),
      id,
    ),
    zoneTypes: mapBy<ZoneType>(entries.zoneTypes.value, id),
    statuses: new Map(
      entries.statuses.value.map(({ of, mark = null, ...status }) => [`${of} ${status.id}`, { ...status, mark }]),
    ),
    topics: mapBy(
      entries.topics.value.map(({ role = null, ask = null, short = null, ...topic }): Topic => ({
        ...topic,
        role,
        ask,
        short,
      })),
      id,
    ),
    companies: resolveCompanies(entries),
    terms: mapBy(
      entries.terms.map(({ id: term, value, blocks }): Term => ({
        id: term,
        label: value.term,
        aliases: value.aliases,
        en: value.en,
        url: address.term(term),
        blocks,
      })),
      id,
    ),
  };
}

function resolveCompanies(entries: Corpus['entries']): Map<string, Company> {
  const label = (id: string) => {
    const parent = entries.companies.find((company) => company.id === id);
    return parent ? { id, label: parent.value.shortName ?? parent.value.name } : null;
  };
  const companies = entries.companies.map(({ id, value }): Company => ({
    id,
    label: value.shortName ?? value.name,
    name: value.name,
    aliases: value.aliases,
    en: value.en,
    parent: value.parent ? label(value.parent) : null,
    note: value.note ?? null,
  }));
  return mapBy(companies, ({ id }) => id);
}
