import { stringify } from 'yaml';

/** A value that may be written into a record; what is undefined is left out. */
export type Written = string | boolean | Written[] | { [field: string]: Written | undefined };

/** A record in one line, as editors write them: `{id: firms-2025, figure: 88户}`. */
export const yamlLine = (value: Written): string =>
  stringify(typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
    keepUndefined: false,
  }).trim();

/** A file of fields, one a line; lists and nested fields in one line each. */
export const yamlFields = (fields: Record<string, Written | undefined>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${yamlLine(value)}`]))
    .join('\n');
