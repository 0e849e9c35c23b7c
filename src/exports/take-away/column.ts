/** What a cell can hold. A text stays a text in every program, also `2.9:1`, `2025-10` and `36-51`. */
export type Cell = string | number | boolean | null | undefined;

/** A column of a published table. */
export interface Column<Row> {
  /** Its head, in Chinese; a code and its label stand in columns side by side. */
  title: string;
  type: 'string' | 'number' | 'boolean';
  description: string;
  value: (row: Row) => Cell;
}

export const textColumn = <Row>(title: string, description: string, value: (row: Row) => Cell): Column<Row> => ({
  title,
  type: 'string',
  description,
  value,
});
export const numberColumn = <Row>(title: string, description: string, value: (row: Row) => Cell): Column<Row> => ({
  title,
  type: 'number',
  description,
  value,
});

/** A table as it is written to files: rows of cells under its columns. */
export interface Table {
  /** Name of its file, without ending. */
  name: string;
  title: string;
  columns: Pick<Column<never>, 'title' | 'type' | 'description'>[];
  rows: Cell[][];
}

export function tableOf<Row>(name: string, title: string, columns: Column<Row>[], rows: Row[]): Table {
  return { name, title, columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) };
}
