import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../src/exports/take-away/csv-file.ts';
import { bookWorkbook, dataArchive } from '../src/exports/take-away/data-archive.ts';
import { sha256 } from '../src/exports/take-away/datapackage.ts';
import { tablesOf } from '../src/exports/take-away/tables.ts';
import { linkFrom } from '../src/site/link-from.ts';
import { assembleFolder } from './support/assemble.ts';

const book = assembleFolder('tests/fixtures/tiny');
const files = unzipSync(dataArchive(book));
const text = (path: string) => strFromU8(files[path]!);

describe('the zip of all data', () => {
  it('lists a checksum of every other file, and each is right', () => {
    const sums = text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ') as [string, string]);
    expect(sums.map(([, path]) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'SHA256SUMS')
        .sort(),
    );
    for (const [digest, path] of sums) expect(sha256(files[path]!)).toBe(digest);
  });

  it('has the same bytes whatever the time zone', () => {
    const before = process.env.TZ;
    const digests = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return sha256(dataArchive(book));
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(digests).size).toBe(1);
  });

  it('describes every column of every CSV file in datapackage.json', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as {
      resources: {
        path: string;
        bytes: number;
        hash: string;
        schema: { fields: { name: string; description: string }[] };
      }[];
    };
    expect(resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.endsWith('.csv'))
        .sort(),
    );
    for (const { path, bytes, hash, schema } of resources) {
      const head = text(path)
        .replace(/^\uFEFF/, '')
        .split('\r\n')[0]!;
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(head);
      expect(schema.fields.filter(({ description }) => description === '')).toEqual([]);
      expect([bytes, hash]).toEqual([files[path]!.length, `sha256:${sha256(files[path]!)}`]);
    }
  });

  it('gives every head of a table only once', () => {
    for (const { columns } of tablesOf(book, linkFrom('/data/', ''))) {
      const titles = columns.map(({ title }) => title);
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    }
  });

  it('keeps as text what a spreadsheet would read as a date, a time or a fraction', () => {
    const columns = [{ title: '甲', type: 'string' as const, description: '' }];
    const rows = ['2.9:1', '2025-10', '2025-10-31', '36-51', '1/3', '36-51万吨', '98%'].map((value) => [value]);
    const lines = csvFile({ name: 'x', title: 'x', columns, rows }).slice(1).trimEnd().split('\r\n').slice(1);
    expect(lines).toEqual(["'2.9:1", "'2025-10", "'2025-10-31", "'36-51", "'1/3", '36-51万吨', '98%']);
  });
});

describe('receipts in tables', () => {
  const receipts = (site: string) => {
    const { columns, rows } = tablesOf(book, linkFrom('/data/yearbook-2031.zip', site)).find(
      ({ name }) => name === 'facts',
    )!;
    return rows.map((row) => String(row[columns.findIndex(({ title }) => title === '出处')]));
  };
  it('are whole addresses where the site has one', () => {
    for (const receipt of receipts('https://example.org/y/'))
      expect(receipt).toMatch(/^https:\/\/example\.org\/y\/zones\//);
  });
  it('are paths from the place of the file where it has none', () => {
    for (const receipt of receipts('')) expect(receipt).toMatch(/^\.\.\/zones\/.*index\.html#/);
  });
});

describe('the workbook', () => {
  const parts = unzipSync(bookWorkbook(book));
  const sheet = (path: string) => strFromU8(parts[path]!);
  it('has a sheet for each table, with every cell in its place', () => {
    const tables = tablesOf(book, linkFrom('/data/yearbook-2031.xlsx', book.site));
    tables.forEach(({ rows }, i) => {
      const xml = sheet(`xl/worksheets/sheet${i + 1}.xml`);
      expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual(
        rows.map((_, r) => r + 1).concat(rows.length + 1),
      );
      expect(xml).not.toMatch(/<c (?!r=")/);
    });
  });
  it('holds texts as texts and never a formula', () => {
    expect(sheet('xl/worksheets/sheet2.xml')).toContain('t="inlineStr"');
    expect(Object.keys(parts).filter((path) => strFromU8(parts[path]!).includes('<f>'))).toEqual([]);
  });
});
