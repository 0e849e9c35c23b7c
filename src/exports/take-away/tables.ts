import type { Yearbook } from '../../model/yearbook.ts';
import type { LinkFrom } from '../../site/link-from.ts';
import type { Table } from './column.ts';
import { factTable } from './fact-table.ts';
import { promiseTable } from './promise-table.ts';
import {
  articleTable,
  doubtTable,
  eventTable,
  firmTable,
  nodeTable,
  offerTable,
  projectTable,
} from './record-tables.ts';
import { zoneTable } from './zone-table.ts';

/** All tables of the book, in the order of the workbook's sheets. */
export function tablesOf(book: Yearbook, link: LinkFrom): Table[] {
  const owners = [...book.zones, book.unplaced];
  return [
    zoneTable(book.zones, link),
    ...[factTable, projectTable, nodeTable, eventTable, offerTable, firmTable].map((table) => table(owners, link)),
    promiseTable(book.zones, link),
    doubtTable(owners, link),
    articleTable(owners, link),
  ];
}
