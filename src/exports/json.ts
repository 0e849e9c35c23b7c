/** A value as a JSON file, indented so that people can read it and compare versions line by line. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
