import { z } from 'astro/zod';
import { day, distinct, id, text } from './fields.ts';

/** 勘误: what the book said and what it says now. */
export const correctionSchema = z.strictObject({
  id: id('勘误的编号'),
  zone: id('所属园区', 'zone'),
  about: id('改了哪一条：事实、项目、大事、存疑或报道的编号'),
  old: text('原来怎么写', 200),
  new: text('现在怎么写', 200),
  reason: text('为什么改', 200),
  date: day('改的那一天'),
});
export type CorrectionEntry = z.infer<typeof correctionSchema>;

/** content/corrections.yaml, in any order. */
export const correctionsSchema = distinct(z.array(correctionSchema).max(2000), ({ id: own }) => own);
