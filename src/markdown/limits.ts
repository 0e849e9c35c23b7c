/**
 * Upper bounds of what is parsed at all. The time of Markdown and YAML parsers grows with the square of some of these,
 * so a larger file could block a build for minutes. No page that an editor writes by hand comes near.
 */
export const limits = {
  fileBytes: 256 * 1024,
  lineCharacters: 8_000,
  /**
   * Latin letters, digits and `.-_+` without a break: the time to look for bare addresses grows with the square of
   * their number.
   */
  stretchCharacters: 1_000,
  lines: 3_000,
  yamlLines: 10_000,
  /** How deep quotations, lists and tags may be nested, and how many of them a file may open, counted line by line. */
  nesting: 30,
  containers: 4_000,
  /** Marks of emphasis, brackets, backticks and signs of addresses, in one paragraph and in one file. */
  marksInParagraph: 1_000,
  marksInFile: 6_000,
  /** A side head has two to six characters; a longer one is a whole paragraph that was marked as a head by mistake. */
  headCharacters: 20,
  tableColumns: 40,
  tableCells: 8_000,
  tableRows: 1_000,
  footnotes: 500,
};
