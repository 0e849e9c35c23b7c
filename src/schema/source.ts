import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** Dates that are none have been told already. */
const isWritten = (dates: { notBefore: string; notAfter: string; likelyMonth: string }) =>
  [dates.notBefore, dates.notAfter, `${dates.likelyMonth}-01`].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));

const isBetween = (month: string, from: string, to: string) => month >= from.slice(0, 7) && month <= to.slice(0, 7);

/** content/sources/<id>.yaml: one printed or official source. */
export const sourceSchema = z
  .strictObject({
    publication: text('报刊或发布机构', 40),
    kind: z.enum(['article', 'photo-caption', 'official']).describe('报道、图片说明或官方文件'),
    headline: text('原题；已失则不写', 120).optional(),
    byline: text('署名，照原文', 40).optional(),
    dateline: text('电头，照原文', 40).optional(),
    published: z
      .strictObject({
        notBefore: day('不早于'),
        notAfter: day('不晚于'),
        likelyMonth: z
          .string()
          .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, { message: '应为年月，如 2025-10' })
          .describe('最可能的月份'),
        reason: text('为什么这样定', 300),
      })
      .describe('刊期：只知上下限时写上下限、最可能的月份与理由'),
    damage: z.array(text('一处缺损', 300)).max(40).default([]).describe('原文的缺损与疑误，编者自己的话'),
  })
  .refine(({ published: p }) => !isWritten(p) || p.notBefore <= p.notAfter, {
    message: 'notBefore 晚于 notAfter',
    path: ['published', 'notBefore'],
  })
  .refine(({ published: p }) => !isWritten(p) || isBetween(p.likelyMonth, p.notBefore, p.notAfter), {
    message: 'likelyMonth 不在上下限之间',
    path: ['published', 'likelyMonth'],
  });
export type SourceEntry = z.infer<typeof sourceSchema>;
