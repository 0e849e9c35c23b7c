import { z } from 'astro/zod';
import { eventDate, id, ids, namedFigure, receipt, text } from './fields.ts';
import { figurePart, figureParts, refer, referAll, zoneList } from './zone-list.ts';

export const projectStatuses = [
  'operating', 'building', 'starting', 'filed', 'signed', 'intended', 'planned', 'unknown',
] as const; // prettier-ignore
export const stepKinds = [
  'signed', 'filed', 'approved', 'started', 'enrolled', 'completed', 'trial', 'operating',
] as const; // prettier-ignore

const projectSchema = z.strictObject({
  id: id('编号'),
  name: text('项目名', 40),
  companies: ids('主体企业的编号'),
  industry: id('产业编号').optional(),
  status: z.enum(projectStatuses).describe('状态'),
  progress: text('报道所说的进度，十字以内', 14).optional(),
  investment: namedFigure.optional().describe('本项目的投资'),
  figures: z.array(namedFigure).max(20).default([]).describe('规模、产能、面积等数字'),
  steps: z
    .array(
      z.strictObject({
        kind: z.enum(stepKinds).describe('签约、备案、批准、开工、入统、完工、试运行、投产'),
        date: eventDate(),
        nature: z.enum(['happened', 'announced']).default('happened').describe('已发生或只是宣布'),
      }),
    )
    .max(12)
    .default([])
    .describe('已知日期的步骤'),
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
