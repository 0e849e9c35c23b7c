import type { Block } from '../schema/entry.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { companyStandings, zonesOf } from '../model/company-standing.ts';
import { facetLists } from '../model/zone-traits.ts';
import { indicatorUrl } from './indicator-url.ts';
import type { SearchRecord } from './record.ts';
import { reportRecords, words, zoneRecord } from './zone-records.ts';

const textOf = (blocks: Block[]) => blocks.map(({ text }) => text).join(' ');

/** Everything that the search can find, in the order of the book. */
export function recordsOf(book: Yearbook): SearchRecord[] {
  return [
    ...book.zones.flatMap((zone) => [zoneRecord(zone), ...reportRecords(zone)]),
    ...reportRecords(book.unplaced),
    ...companyRecords(book),
    ...termRecords(book),
    ...listRecords(book),
  ];
}

/** A firm opens at its own page, which gathers all that is told of it in every zone. */
function companyRecords(book: Yearbook): SearchRecord[] {
  return companyStandings(book).map((standing): SearchRecord => {
    const { company, url } = standing;
    const zones = zonesOf(standing);
    const [zone] = zones;
    const names = zones.map(({ shortName }) => shortName);
    return {
      url,
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

/** Cities, industries, types, indicators and lists have pages that hold their zones side by side. */
function listRecords(book: Yearbook): SearchRecord[] {
  const { cities, industries, indicators, zones, zoneTypes } = book;
  const page = (url: string, title: string, aliases: string[], mine: typeof zones): SearchRecord => ({
    url,
    kind: 'page',
    title,
    body: words(...aliases, ...mine.map(({ shortName }) => shortName)),
    zone: '',
    shown: { label: title, note: mine.map(({ shortName }) => shortName).join('、') },
    filters: {},
  });
  const within = (id: string) => zones.filter((zone) => zone.industries.some(({ industry }) => industry.id === id));
  const stating = (id: string) => zones.filter(({ facts }) => facts.some(({ indicator }) => indicator.id === id));
  return [
    ...cities
      .filter((city) => city.zones.length > 0)
      .map((city) => page(city.url, words(city.label, city.name), [], city.zones)),
    ...industries.filter(({ id }) => within(id).length > 0).map((i) => page(i.url, i.label, i.aliases, within(i.id))),
    ...zoneTypes
      .filter((type) => type.zones.length > 0)
      .map((type) => page(`/types/${type.id}/`, type.label, [], type.zones)),
    ...indicators
      .filter(({ id }) => stating(id).length > 0)
      .map(({ id, label, aliases }) => page(indicatorUrl(id), label, aliases, stating(id))),
    ...facetLists(book)
      .filter(({ zones: mine }) => mine.length > 0)
      .map(({ url, label, zones: mine }) => page(url, label, [], mine)),
  ];
}
