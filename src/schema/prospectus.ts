import { z } from 'astro/zod';
import { id, namedFigure, receipt, text } from './fields.ts';
import { choice, meanings } from './meaning.ts';
import { figureParts, refer, zoneList } from './zone-list.ts';

/** A node of a chain, referred to from outside: `chain/node`. */
const nodePath = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { message: '应为 链/节点，如 coal-chemical/coke' })
  .describe('链图中的节点：链编号/节点编号')
  .register(meanings, { of: 'item' });

const offerSchema = z.strictObject({
  id: id('编号'),
  kind: choice('园区所供或所求', ['offer', 'want'], { offer: '供 所供 提供', want: '求 所求 想要 招引' }),
  topic: id('事项：vocabularies/topics.yaml 的编号', 'topic'),
  title: text('标题', 30),
  text: text('一两句说明', 200),
  figures: z.array(namedFigure).max(12).default([]).describe('说明里的数字'),
  node: nodePath.optional(),
  industry: id('产业编号', 'industry').optional(),
  note: text('编者的一句短注', 120).optional(),
  ...receipt,
});

export const prospectus = zoneList(offerSchema, {
  label: '供求',
  most: 200,
  sentences: ['text', 'note'],
  titles: ['title'],
  items: ({ id, title, from, near, figures, topic, industry, node }) => [
    {
      id,
      label: title,
      keys: [],
      assertions: [{ keys: [], from, near, name: title, parts: figureParts(figures) }],
      references: [
        ...refer('topic', ['topic'], topic),
        ...refer('industry', ['industry'], industry),
        ...refer('item', ['node'], node),
      ],
    },
  ],
});
