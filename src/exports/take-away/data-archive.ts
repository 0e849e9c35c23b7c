import type { Yearbook } from '../../model/yearbook.ts';
import { linkFrom } from '../../site/link-from.ts';
import { address } from '../../site/address.ts';
import { json } from '../json.ts';
import { jsonSchema } from '../schema.ts';
import { shapes } from '../shapes.ts';
import { exportUnplaced, exportZone, exportZones } from '../zone.ts';
import { archive } from './archive.ts';
import { csvFile } from './csv-file.ts';
import { dataPackage, sha256 } from './datapackage.ts';
import { notes } from './notes.ts';
import { tablesOf } from './tables.ts';
import { workbook } from './workbook.ts';

/** The workbook of all tables, with links as from its own place. */
export const bookWorkbook = (book: Yearbook): Uint8Array<ArrayBuffer> =>
  workbook(tablesOf(book, linkFrom(address.dataWorkbook(book.volume), book.site)), book.edition);

/** All data in one zip: CSV, workbook, JSON with schemas, a table of contents, notes and checksums. */
export function dataArchive(book: Yearbook): Uint8Array<ArrayBuffer> {
  const files = new Map<string, string | Uint8Array>([
    ...csvFiles(book).map(({ path, content }): [string, string] => [path, content]),
    ...jsonFiles(book),
    ['datapackage.json', json(dataPackage(book, csvFiles(book)))],
    [`yearbook-${book.volume}.xlsx`, bookWorkbook(book)],
    ['说明.txt', notes(book)],
  ]);
  const sums = [...files].map(([path, content]) => `${sha256(content)}  ${path}`).sort();
  return archive(files.set('SHA256SUMS', `${sums.join('\n')}\n`), book.edition);
}

/** The tables as files of the zip, which lies beside the page of the data. */
function csvFiles(book: Yearbook) {
  const link = linkFrom(address.dataArchive(book.volume), book.site);
  return tablesOf(book, link).map((table) => ({ path: `csv/${table.name}.csv`, content: csvFile(table), table }));
}

function jsonFiles(book: Yearbook): [string, string][] {
  const schemas = (Object.keys(shapes) as (keyof typeof shapes)[]).map((name): [string, string] => [
    `json/schema/${name}.json`,
    json(jsonSchema(name)),
  ]);
  const zones = book.zones.map((zone): [string, string] => [`json/zones/${zone.id}.json`, json(exportZone(zone))]);
  return [
    ['json/zones.json', json(exportZones(book.zones))],
    ['json/unplaced.json', json(exportUnplaced(book.unplaced))],
    ...zones,
    ...schemas,
  ];
}
