import { table as csvTable } from '../csv.ts';
import type { Cell, Table } from './column.ts';

/** What a spreadsheet would read as a time, a date or a fraction: 2.9:1, 2025-10, 36-51, 1/3. */
const misread = /^\d+(?:\.\d+)?\s*[:：/-]\s*\d+(?:[:：/-]\d+)?$/;

/** A table as CSV for spreadsheets: such a text gets a leading apostrophe, as one that would be run as a formula does. */
export const csvFile = ({ columns, rows }: Table): string =>
  csvTable(
    columns.map(({ title }) => title),
    rows.map((row) => row.map(inert)),
  );

const inert = (value: Cell): Exclude<Cell, boolean> => {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' && misread.test(value) ? `'${value}` : value;
};
