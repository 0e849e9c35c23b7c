import { z } from 'astro/zod';
import { id, ids, namedFigure, receipt, text } from './fields.ts';
import { figureParts, refer, referAll, zoneList, type Item } from './zone-list.ts';

export const stages = ['upstream', 'midstream', 'downstream', 'supporting', 'unplaced'] as const;
export const nodeStatuses = ['existing', 'building', 'planned', 'wanted', 'unknown'] as const;
const nodeKinds = ['product', 'material', 'process', 'byproduct', 'energy', 'service', 'equipment'] as const;

const nodeSchema = z
  .strictObject({
    id: id('编号'),
    label: text('名称', 14),
    layer: id('所在层：本链 layers 里的编号').optional(),
    stage: z.enum(stages).optional().describe('上游、中游、下游、配套或位置未明'),
    kind: z.enum(nodeKinds).default('product').describe('产品、原料、工艺、副产、能源、服务或装备'),
    status: z.enum(nodeStatuses).describe('已有、在建、备案或意向、招商所求、进度未披露'),
    figures: z.array(namedFigure).max(8).default([]).describe('产能等数字'),
    companies: ids('企业编号'),
    note: text('一句短注', 24).optional(),
    ...receipt,
  })
  .refine((node) => (node.layer === undefined) !== (node.stage === undefined), {
    message: 'layer 与 stage 应写一个，且只写一个',
    path: ['stage'],
  });

const chainSchema = z.strictObject({
  id: id('编号'),
  title: text('链名', 16),
  subtitle: text('一行写出主线', 40).optional(),
  industry: id('产业编号'),
  from: receipt.from,
  layers: z
    .array(
      z.strictObject({
        id: id('编号'),
        stage: z.enum(['upstream', 'midstream', 'downstream', 'supporting']).describe('上游、中游、下游或配套'),
        label: text('层名', 8),
      }),
    )
    .max(5)
    .default([])
    .describe('各层，由上游到下游'),
  nodes: z.array(nodeSchema).min(1).max(120).describe('节点'),
  links: z
    .array(
      z.strictObject({
        from: id('起点节点'),
        to: id('终点节点'),
        basis: z.enum(['stated', 'inferred']).describe('报道写明或编者推断'),
      }),
    )
    .max(240)
    .default([])
    .describe('供料关系'),
  remark: text('报道没有写到哪里，一句', 80).optional(),
});
export type ChainEntry = z.infer<typeof chainSchema>;
export type NodeEntry = z.infer<typeof nodeSchema>;

export const chains = zoneList(chainSchema, {
  label: '产业链',
  most: 30,
  sentences: ['remark'],
  titles: ['subtitle'],
  items: ({ id, title, industry, nodes }) => [
    { id, label: title, keys: [], references: refer('industry', ['industry'], industry) },
    ...nodes.map((node, n) => nodeItem(node, id, n)),
  ],
});

function nodeItem(node: NodeEntry, chain: string, n: number): Item {
  const { id, label, from, near, figures, companies } = node;
  // A node whose only figure can be found needs no words to be found by.
  const only = figures.length === 1 && !near ? figures[0] : undefined;
  const figure = only?.from ? undefined : only?.figure;
  return {
    id: `${chain}/${id}`,
    label,
    keys: ['nodes', n],
    assertions: [{ keys: [], from, figure, near: only?.near ?? near, name: label, parts: figureParts(figures) }],
    references: referAll('company', 'companies', companies),
  };
}
