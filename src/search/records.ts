import type { Block } from '../schema/entry.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { companyStandings, zonesOf } from '../views/company-standing.ts';
import { sections } from '../site/sections.ts';
import { facetLists } from '../views/zone-traits.ts';
import { companyAddress } from './company-address.ts';
import type { SearchRecord } from './record.ts';
import { reportRecords, words, zoneRecord } from './zone-records.ts';
import { address } from '../site/address.ts';

const textOf = (blocks: Block[]) => blocks.map(({ text }) => text).join(' ');

/** Everything that the search can find, in the order of the book. */
export function recordsOf(book: Yearbook): SearchRecord[] {
  return [
    ...book.zones.flatMap((zone) => [zoneRecord(zone), ...reportRecords(zone)]),
    ...reportRecords(book.unplaced),
    ...companyRecords(book),
    ...termRecords(book),
    ...listRecords(book),
    ...sectionRecords(),
  ];
}

/** A firm leads to the first record about it; one of which only the name is known, to its own page. */
function companyRecords(book: Yearbook): SearchRecord[] {
  return companyStandings(book).map((standing): SearchRecord => {
    const { company } = standing;
    const url = companyAddress(company, book.zones) ?? standing.url;
    const zones = zonesOf(standing);
    const [zone] = zones;
    const names = zones.map(({ shortName }) => shortName);
    return {
      url,
      concept: standing.url,
      kind: 'company',
      title: words(company.label, company.name),
      body: words(...company.aliases, company.parent?.label, company.note, ...names),
      zone: names.join('、'),
      shown: {
        label: company.name,
        ...(zones.length === 1 && { city: zone!.city.name }),
        ...(company.note && { note: company.note }),
      },
      filters: {
        ...(zone && {
          city: [...new Set(zones.map(({ city }) => city.label))],
          type: [...new Set(zones.map(({ type }) => type.label))],
        }),
      },
    };
  });
}

const termRecords = ({ terms }: Yearbook): SearchRecord[] =>
  terms.map((term) => ({
    url: term.url,
    kind: 'term',
    title: term.label,
    body: words(...term.aliases, textOf(term.blocks)),
    zone: '',
    shown: { label: term.label, note: textOf(term.blocks) },
    filters: {},
  }));

/** The parts of the book, by their names and contents; the search itself is left out. */
const sectionRecords = () =>
  sections
    .filter(({ url }) => url !== address.search)
    .map(({ url, label, holds }) => pageRecord(url, label, [holds], holds));

const pageRecord = (url: string, title: string, body: string[], note: string): SearchRecord => ({
  url,
  kind: 'page',
  title,
  body: words(...body),
  zone: '',
  shown: { label: title, note },
  filters: {},
});

/** Pages that list zones. Where a city or a type has a single zone, that zone is the answer instead. */
function listRecords(book: Yearbook): SearchRecord[] {
  const { cities, industries, indicators, zones, zoneTypes } = book;
  const page = (url: string, title: string, aliases: string[], mine: typeof zones): SearchRecord => {
    const names = mine.map(({ shortName }) => shortName);
    return pageRecord(url, title, [...aliases, ...names], names.join('、'));
  };
  const within = (id: string) => zones.filter((zone) => zone.industries.some(({ industry }) => industry.id === id));
  const stating = (id: string) => zones.filter(({ facts }) => facts.some(({ indicator }) => indicator.id === id));
  const trades = industries.map(({ id, url, label, aliases }) => ({ url, title: label, aliases, mine: within(id) }));
  const others = [
    ...cities.map((city) => ({
      url: city.url,
      title: words(city.label, city.name),
      aliases: [],
      mine: zones.filter((zone) => zone.city.id === city.id),
    })),
    ...zoneTypes.map(({ id, label }) => ({
      url: address.type(id),
      title: label,
      aliases: [],
      mine: zones.filter(({ type }) => type.id === id),
    })),
    ...indicators.map(({ id, label, aliases }) => ({
      url: address.indicator(id),
      title: label,
      aliases,
      mine: stating(id),
    })),
    ...facetLists(book).map(({ url, label, zones: mine }) => ({ url, title: label, aliases: [], mine })),
  ];
  // An industry's page also lists the chains and projects of zones that it does not lead.
  return [...trades.filter(({ mine }) => mine.length > 0), ...others.filter(({ mine }) => mine.length > 1)].map(
    ({ url, title, aliases, mine }) => page(url, title, aliases, mine),
  );
}
