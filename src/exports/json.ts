/** One file of JSON: indented, so that people can read it and versions can be compared line by line. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
