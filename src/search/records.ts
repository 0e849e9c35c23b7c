import type { Block } from '../schema/entry.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { companyAddress } from './company-address.ts';
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

function companyRecords({ companies, zones }: Yearbook): SearchRecord[] {
  return companies.flatMap((company): SearchRecord[] => {
    const url = companyAddress(company, zones);
    if (!url) return [];
    const zone = zones.find((z) => url.startsWith(z.url));
    return [
      {
        url,
        kind: 'company',
        title: words(company.label, company.name),
        body: words(...company.aliases, company.parent?.label, company.note, zone?.shortName),
        zone: zone?.shortName ?? '',
        shown: { label: company.name, city: zone?.city.name, ...(company.note && { note: company.note }) },
        filters: { ...(zone && { city: [zone.city.label], type: [zone.type.label] }) },
      },
    ];
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

/** Cities, industries and types have pages that list their zones. */
function listRecords({ cities, industries, zones, zoneTypes }: Yearbook): SearchRecord[] {
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
  return [
    ...cities
      .filter((city) => city.zones.length > 0)
      .map((city) => page(city.url, words(city.label, city.name), [], city.zones)),
    ...industries.filter(({ id }) => within(id).length > 0).map((i) => page(i.url, i.label, i.aliases, within(i.id))),
    ...zoneTypes
      .filter((type) => type.zones.length > 0)
      .map((type) => page(`/types/${type.id}/`, type.label, [], type.zones)),
  ];
}
