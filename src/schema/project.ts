import { z } from 'astro/zod';
import { eventDate, id, ids, namedFigure, receipt, text } from './fields.ts';
import { choice } from './meaning.ts';
import { figurePart, figureParts, refer, referAll, zoneList } from './zone-list.ts';

export const projectStatuses = [
  'operating', 'building', 'starting', 'filed', 'signed', 'intended', 'planned', 'unknown',
] as const; // prettier-ignore
export const stepKinds = [
  'signed', 'filed', 'approved', 'started', 'enrolled', 'completed', 'trial', 'operating',
] as const; // prettier-ignore

const statusWords = {
  operating: '已投产 投产 运营 投运', building: '在建 建设中', starting: '开工在即 即将开工', filed: '备案 已备案',
  signed: '签约 已签约', intended: '意向', planned: '谋划 计划 规划 拟建', unknown: '未披露 进度未披露 未知 不详',
}; // prettier-ignore
const stepWords = {
  signed: '签约', filed: '备案', approved: '批准 批复', started: '开工', enrolled: '入统', completed: '完工 竣工',
  trial: '试运行 试产', operating: '投产',
}; // prettier-ignore

const projectSchema = z.strictObject({
  id: id('编号'),
  name: text('项目名', 40),
  companies: ids('主体企业的编号', 'company'),
  industry: id('产业编号', 'industry').optional(),
  status: choice('状态', projectStatuses, statusWords),
  progress: text('报道所说的进度，十字以内', 14).optional(),
  investment: namedFigure.optional().describe('本项目的投资'),
  figures: z.array(namedFigure).max(20).default([]).describe('规模、产能、面积等数字'),
  steps: z
    .array(
      z.strictObject({
        kind: choice('签约、备案、批准、开工、入统、完工、试运行、投产', stepKinds, stepWords),
        date: eventDate(),
        nature: choice('已发生或只是宣布', ['happened', 'announced'], {
          happened: '已发生 发生',
          announced: '只是宣布 宣布 计划 预计',
        }).default('happened'),
      }),
    )
    .max(12)
    .default([])
    .describe('已知的步骤'),
  note: text('一句说明', 120).optional(),
  ...receipt,
});

export const projects = zoneList(projectSchema, {
  label: '项目',
  most: 500,
  sentences: ['note'],
  titles: ['progress'],
  items: ({ id, name, from, near, companies, industry, investment, figures }) => {
    const parts = [...(investment ? [figurePart(investment, ['investment'])] : []), ...figureParts(figures)];
    const references = [...referAll('company', 'companies', companies), ...refer('industry', ['industry'], industry)];
    return [{ id, label: name, keys: [], assertions: [{ keys: [], from, near, name, parts }], references }];
  },
});
