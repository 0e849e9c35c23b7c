import { z } from 'astro/zod';
import { distinct, id, integer, receipt, text } from './fields.ts';
import { choice, meanings } from './meaning.ts';
import { referAll, zoneList } from './zone-list.ts';

const itemId = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, { message: '应为条目编号，或 链/节点' })
  .register(meanings, { of: 'item' });

/** What is wrong, the gravest first; only the first three say that two things cannot both be true. */
export const doubtKinds = ['impossible', 'clash', 'two-ways', 'scope', 'wording', 'trace'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

const doubtSchema = z.strictObject({
  id: id('编号'),
  title: text('标题', 24),
  kind: choice('不可能、对不上、两说、口径不明、字句残缺或转录痕迹', doubtKinds, {
    impossible: '不可能',
    clash: '对不上',
    'two-ways': '两说',
    scope: '口径不明',
    wording: '字句残缺',
    trace: '转录痕迹',
  }),
  what: text('什么对不上', 400),
  why: text('为什么不可信；编者的算式写在这里', 400),
  handling: text('我们怎么处理', 160),
  about: distinct(z.array(itemId).max(40)).default([]).describe('涉及的条目编号'),
  since: integer('从哪一卷（年）起才知道；合以前各卷时略去', 1900, 2200).optional(),
  sources: z.array(z.strictObject(receipt)).min(1).max(12).describe('出处'),
});

export type DoubtEntry = z.infer<typeof doubtSchema>;

/** Sentences of doubts quote figures that contradict the articles, so they are not checked against them. */
export const doubts = zoneList(doubtSchema, {
  label: '存疑',
  most: 200,
  sentences: [],
  titles: [],
  items: ({ id, title, about, sources }) => [
    {
      id,
      label: title,
      keys: [],
      assertions: sources.map(({ from, near }, s) => ({ keys: ['sources', s], from, near, name: title })),
      references: referAll('record', 'about', about),
    },
  ],
});
