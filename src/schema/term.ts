import { z } from 'astro/zod';
import { alias, distinct, englishNames, name } from './fields.ts';

/** content/terms/<id>.mdx: a word that a reader from outside needs. The explanation is the body of the file. */
export const termSchema = z.strictObject({
  term: name('词', 20),
  aliases: distinct(z.array(alias('别的写法', 20)).max(10))
    .default([])
    .describe('正文中别的写法'),
  en: englishNames,
});
export type TermEntry = z.infer<typeof termSchema>;
