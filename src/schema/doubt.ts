import { z } from 'astro/zod';
import { distinct, id, receipt, text } from './fields.ts';
import { referAll, zoneList } from './zone-list.ts';

const doubtSchema = z.strictObject({
  id: id('编号'),
  title: text('标题', 24),
  what: text('什么对不上', 400),
  why: text('为什么不可信；编者的算式写在这里', 400),
  handling: text('我们怎么处理', 160),
  about: distinct(
    z.array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, { message: '应为条目编号，或 链/节点' })).max(40),
  )
    .default([])
    .describe('涉及的条目编号'),
  sources: z.array(z.strictObject(receipt)).min(1).max(12).describe('出处'),
});

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
      references: referAll('item', 'about', about),
    },
  ],
});
