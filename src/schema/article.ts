import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** articles/<id>.mdx: an article of ours, written from one printed source. The prose is the body of the file. */
export const articleSchema = z.strictObject({
  source: id('来源：content/sources 里的编号', 'source'),
  title: text('我们的标题：说一个发现，不夸', 40),
  lede: text('一两句提要', 160),
  was: z.array(id('旧编号')).max(10).default([]).describe('改名前的编号，旧地址转到这里'),
});
export type ArticleEntry = z.infer<typeof articleSchema>;
