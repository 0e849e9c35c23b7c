/** A cell of a table, by its place in the article. */
export interface CellPlace {
  /** Index of the block. */
  block: number;
  start: number;
  end: number;
}
