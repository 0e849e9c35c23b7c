import { z } from 'astro/zod';
import { flag, id, ids, namedFigure, receipt, text } from './fields.ts';
import { choice } from './meaning.ts';
import { figureParts, refer, referAll, zoneList, type Item } from './zone-list.ts';

export const stages = ['upstream', 'midstream', 'downstream', 'supporting', 'unplaced'] as const;
export const nodeStatuses = ['existing', 'building', 'planned', 'wanted', 'unknown'] as const;
export const nodeKinds = ['product', 'material', 'process', 'byproduct', 'energy', 'service', 'equipment'] as const;

const stageWords = {
  upstream: '上游', midstream: '中游', downstream: '下游', supporting: '配套', unplaced: '位置未明 未明 不明',
}; // prettier-ignore
export const kindWords = {
  product: '产品', material: '原料 原材料', process: '工艺 工序', byproduct: '副产 副产品', energy: '能源',
  service: '服务', equipment: '装备 设备',
}; // prettier-ignore
const statusWords = {
  existing: '已有 现有 投产 已投产', building: '在建 建设中', planned: '备案或意向 备案 意向 计划 规划 拟建',
  wanted: '招商所求 招商 所求 招引', unknown: '进度未披露 未知 未披露 不详',
}; // prettier-ignore

const nodeSchema = z
  .strictObject({
    id: id('编号'),
    label: text('名称', 14),
    layer: id('所在层：本链 layers 里的编号', 'layer').optional(),
    stage: choice('上游、中游、下游、配套或位置未明', stages, stageWords).optional(),
    kind: choice('产品、原料、工艺、副产、能源、服务或装备', nodeKinds, kindWords).default('product'),
    status: choice('已有、在建、备案或意向、招商所求、进度未披露', nodeStatuses, statusWords),
    figures: z.array(namedFigure).max(8).default([]).describe('产能等数字'),
    companies: ids('企业编号', 'company'),
    industry: id('产业编号；不写即同本链', 'industry').optional(),
    index: flag('是否进物产索引；不是物产的写 false', 'true'),
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
  industry: id('产业编号；各节点分属几个产业的链不写', 'industry').optional(),
  from: receipt.from,
  layers: z
    .array(
      z.strictObject({
        id: id('编号'),
        stage: choice('上游、中游、下游或配套', ['upstream', 'midstream', 'downstream', 'supporting'], stageWords),
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
        from: id('起点节点', 'node'),
        to: id('终点节点', 'node'),
        basis: choice('报道写明或编者推断', ['stated', 'inferred'], {
          stated: '写明 报道写明 明说',
          inferred: '推断 编者推断 推测',
        }),
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
  const { id, label, from, near, figures, companies, industry } = node;
  // A node whose figure is unambiguous needs no words of its own.
  const only = figures.length === 1 && !near ? figures[0] : undefined;
  const figure = only?.from ? undefined : only?.figure;
  return {
    id: `${chain}/${id}`,
    label,
    keys: ['nodes', n],
    assertions: [{ keys: [], from, figure, near: only?.near ?? near, name: label, parts: figureParts(figures) }],
    references: [...referAll('company', 'companies', companies), ...refer('industry', ['industry'], industry)],
  };
}
