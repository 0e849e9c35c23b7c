import { createHash } from 'node:crypto';
import type { Yearbook } from '../../model/yearbook.ts';
import type { Table } from './column.ts';

/** SHA-256 of a file as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** datapackage.json (Data Package 2.0): what each CSV file holds, column by column. */
export function dataPackage(book: Yearbook, files: { path: string; content: string; table: Table }[]): unknown {
  const { title, subtitle, volume, edition, site, licence } = book;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `yearbook-${volume}`,
    title: `${title}：${subtitle} ${volume}卷`,
    version: String(volume),
    created: `${edition}T00:00:00Z`,
    ...(site && { homepage: site }),
    ...(licence && { licenses: [{ name: licence.name.replaceAll(' ', '-'), path: licence.url }] }),
    resources: files.map(({ path, content, table }) => ({
      name: table.name,
      title: table.title,
      path,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(content),
      hash: `sha256:${sha256(content)}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n' },
      schema: {
        fields: table.columns.map(({ title: name, type, description }) => ({ name, type, description })),
        missingValues: [''],
      },
    })),
  };
}
