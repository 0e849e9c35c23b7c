import { z } from 'astro/zod';
import { day, spelling, text } from './fields.ts';
import { choice } from './meaning.ts';

const month = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** content/sources/<id>.yaml: one printed or official source. */
export const sourceSchema = z
  .strictObject({
    publication: text('报刊或发布机构', 40),
    kind: choice('报道、图片说明或官方文件', ['article', 'photo-caption', 'official'], {
      article: '报道 文章',
      'photo-caption': '图片说明',
      official: '官方文件 官方 文件',
    }),
    headline: text('原题；已失则不写', 120).optional(),
    byline: text('署名，照原文', 40).optional(),
    dateline: text('电头，照原文', 40).optional(),
    published: z
      .strictObject({
        notBefore: day('不早于'),
        notAfter: day('不晚于'),
        likelyMonth: z
          .string()
          .regex(month, {
            error: ({ input }) => spelling(input, (value) => month.test(value)) ?? '应为年月，如 2025-10',
            abort: true,
          })
          .describe('最可能的月份'),
        reason: text('为什么这样定', 300),
      })
      .describe('刊期：只知上下限时写上下限、最可能的月份与理由'),
    damage: z.array(text('一处缺损', 300)).max(40).default([]).describe('原文的缺损与疑误，编者自己的话'),
  })
  .superRefine(({ published: { notBefore, notAfter, likelyMonth } }, { addIssue }) => {
    const say = (field: string, message: string) => addIssue({ code: 'custom', path: ['published', field], message });
    if (notBefore > notAfter) return say('notBefore', `“${notBefore}”晚于 notAfter 的“${notAfter}”，应不晚于它`);
    if (likelyMonth < notBefore.slice(0, 7) || likelyMonth > notAfter.slice(0, 7))
      say('likelyMonth', `“${likelyMonth}”不在“${notBefore}”与“${notAfter}”之间，应在上下限之间`);
  });
export type SourceEntry = z.infer<typeof sourceSchema>;
