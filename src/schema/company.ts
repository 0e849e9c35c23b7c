import { z } from 'astro/zod';
import { alias, distinct, englishNames, id, name, text } from './fields.ts';

/** content/companies/<id>.yaml: a firm; all files refer to it by the same id. */
export const companySchema = z.strictObject({
  name: name('所见最全的名称', 60),
  shortName: name('简称', 24).optional(),
  aliases: distinct(z.array(alias('别的写法', 60)).max(20))
    .default([])
    .describe('报道中别的写法'),
  en: englishNames,
  parent: id('母公司的编号；报道写明才填', 'company').optional(),
  note: text('一句说明', 200).optional(),
});
export type CompanyEntry = z.infer<typeof companySchema>;
