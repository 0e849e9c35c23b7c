import type { Yearbook } from '../model/yearbook.ts';
import type { Zone } from '../model/zone.ts';
import { address } from '../site/address.ts';

/** A zone as a schema.org Dataset about a Place, with the printed sources that it rests on. */
export function zoneJsonLd(book: Yearbook, zone: Zone): unknown {
  // Without a site address, links are relative to the place of the file: /zones/<id>/data.jsonld.
  const at = (path: string) => (book.site ? new URL(path.slice(1), book.site).href : `../..${path}`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${zone.name}（${book.title}：${book.subtitle}，${book.volume}卷）`,
    description: zone.summary,
    url: at(zone.url),
    inLanguage: 'zh-CN',
    ...(book.licence && { license: book.licence.url }),
    dateModified: book.edition,
    spatialCoverage: {
      '@type': 'Place',
      name: zone.name,
      alternateName: [zone.shortName, ...zone.aliases],
      containedInPlace: { '@type': 'AdministrativeArea', name: `${zone.city.name}${zone.county?.name ?? ''}` },
    },
    variableMeasured: zone.facts
      .filter(({ figure, subject, status }) => figure && !subject && status.id === 'actual')
      .map((fact) => ({
        '@type': 'PropertyValue',
        name: fact.label,
        value: fact.figure!.figure,
        unitText: fact.figure!.unit,
        measurementTechnique: fact.periodLabel,
        url: at(fact.url),
      })),
    citation: zone.articles.map(
      ({ printed }) => `《${printed.publication}》${printed.label}${printed.headline ? `《${printed.headline}》` : ''}`,
    ),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at(address.zoneJson(zone.id)) },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at(address.zoneCsv(zone.id)) },
    ],
  };
}
