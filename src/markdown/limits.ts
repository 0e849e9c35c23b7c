/**
 * Bounds on what is parsed at all. Markdown and YAML parsers are quadratic in some of these, so a file beyond them
 * could hang a build; no page that an editor writes by hand comes near.
 */
export const limits = {
  fileBytes: 256 * 1024,
  lineCharacters: 8_000,
  /** Latin letters, digits and `.-_+` in one stretch: the search for bare addresses is quadratic in it. */
  stretchCharacters: 1_000,
  lines: 3_000,
  yamlLines: 10_000,
  /** Quotations, lists and tags inside one another; and how many a file opens, counted line by line. */
  nesting: 30,
  containers: 4_000,
  /** Marks of emphasis, brackets, backticks and addresses in one paragraph, and in a file. */
  marksInParagraph: 1_000,
  marksInFile: 6_000,
  /** A side head has two to six; a whole paragraph is none. */
  headCharacters: 20,
  tableColumns: 40,
  tableCells: 8_000,
  tableRows: 1_000,
  footnotes: 500,
};
