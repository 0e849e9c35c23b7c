import { z } from 'astro/zod';

/** The published shapes of /data/v1: the JSON Schemas are made from these, and the exports are typed by them. */

const day = z.iso.date();
const text = (words: string) => z.string().describe(words);
const label = z.strictObject({ id: text('编号'), label: text('名称') });
const url = text('从网站根起的地址，以 / 结尾，可带 #编号');

export const periodShape = z.strictObject({
  label: text('期间，中文'),
  start: day.nullable().describe('第一天；不知则 null'),
  end: day.nullable().describe('最后一天（含）；不知则 null'),
  kind: z.enum(['year', 'half', 'quarter', 'months', 'span', 'as-of', 'by', 'unknown']),
  cumulative: z.literal(true).optional().describe('累计数才有'),
});
const quantity = {
  figure: text('照原文写的数字，去掉空格'),
  low: z.number().nullable().describe('下限，以 unit 计；不知则 null'),
  high: z.number().nullable().describe('上限，以 unit 计；确数则与 low 相等'),
  unit: text('单位，照原文'),
  qualifier: z.enum(['about', 'near', 'over', 'under', 'up-to', 'at-least']).nullable(),
  factors: z.array(z.number()).optional().describe('2×350MW 之类的各因子'),
};
const status = z.enum(['actual', 'in-progress', 'planned', 'expected', 'target', 'capacity', 'claimed', 'policy']);
export const figureShape = z.strictObject({
  label: text('这个数字是什么'),
  ...quantity,
  period: periodShape.optional(),
  status: status.optional(),
});
export const sourceShape = z.strictObject({
  article: text('文章编号'),
  paragraph: z.int().min(1).describe('第几段'),
  url,
  quote: text('我们文章里写着它的那一句'),
});
const doubts = z.array(z.string()).describe('有关存疑的编号');
const companies = z.array(label);

export const factShape = z.strictObject({
  id: text('编号'),
  indicator: label,
  label: text('比指标更确切的叫法'),
  subject: z
    .strictObject({
      kind: z.enum(['zone', 'company', 'project', 'park', 'county', 'city', 'product']),
      label: text('名称'),
      id: z.string().nullable(),
    })
    .nullable()
    .describe('数字是谁的；null 即园区自己的'),
  figure: quantity.figure.nullable(),
  low: quantity.low,
  high: quantity.high,
  unit: quantity.unit.nullable(),
  qualifier: quantity.qualifier,
  factors: quantity.factors,
  text: text('没有数字的事实').optional(),
  period: periodShape,
  status,
  change: figureShape.optional().describe('报道写的增减'),
  note: z.string().nullable().describe('编者对期间或口径的说明'),
  doubts,
  source: sourceShape,
});
export const projectShape = z.strictObject({
  id: text('编号'),
  name: text('项目名'),
  companies,
  industry: label.nullable(),
  status: z.enum(['operating', 'building', 'starting', 'filed', 'signed', 'intended', 'planned', 'unknown']),
  progress: text('报道所说的进度'),
  investment: figureShape.nullable(),
  figures: z.array(figureShape),
  steps: z.array(
    z.strictObject({
      kind: z.enum(['signed', 'filed', 'approved', 'started', 'enrolled', 'completed', 'trial', 'operating']),
      date: text('日期，到所知的精度'),
      precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'span', 'ongoing']),
      nature: z.enum(['happened', 'announced']),
    }),
  ),
  doubts,
  source: sourceShape,
});
export const chainShape = z.strictObject({
  id: text('编号'),
  title: text('链名'),
  industry: label,
  nodes: z.array(
    z.strictObject({
      id: text('节点在页面上的编号'),
      label: text('名称'),
      stage: z.enum(['upstream', 'midstream', 'downstream', 'supporting', 'unplaced']),
      kind: z.enum(['product', 'material', 'process', 'byproduct', 'energy', 'service', 'equipment']),
      status: z.enum(['existing', 'building', 'planned', 'wanted', 'unknown']),
      figures: z.array(figureShape),
      companies,
      doubts,
      source: sourceShape,
    }),
  ),
  links: z.array(z.strictObject({ from: z.string(), to: z.string(), basis: z.enum(['stated', 'inferred']) })),
});
export const eventShape = z.strictObject({
  id: text('编号'),
  date: text('日期，到所知的精度；一段时间的，是起点'),
  end: z.string().optional().describe('一段时间的终点'),
  precision: z.enum(['day', 'month', 'quarter', 'half', 'year', 'span', 'ongoing']),
  nature: z.enum(['happened', 'ongoing', 'announced']),
  kind: text('类别'),
  title: text('一句话'),
  overdue: z.boolean().describe('宣布的日期已过，没有后续报道'),
  doubts,
  source: sourceShape,
});
export const offerShape = z.strictObject({
  id: text('编号'),
  kind: z.enum(['offer', 'want']),
  topic: label,
  title: text('标题'),
  text: text('说明'),
  figures: z.array(figureShape),
  doubts,
  source: sourceShape,
});
export const doubtShape = z.strictObject({
  id: text('编号'),
  title: text('标题'),
  what: text('什么对不上'),
  why: text('为什么'),
  handling: text('编者怎么处理'),
  about: z.array(z.string()).describe('涉及的条目'),
  sources: z.array(sourceShape),
});
export const articleShape = z.strictObject({
  id: text('编号'),
  source: text('印刷来源的编号'),
  title: text('我们的标题'),
  url,
  printedTitle: z.string().nullable().describe('原题；已失则 null'),
  byline: z.string().nullable(),
  published: z.strictObject({ label: text('刊期'), notBefore: day, notAfter: day }),
});
export const questionShape = z.strictObject({
  id: text('编号'),
  ask: text('可以当面念的一句话'),
  reason: text('为什么要问'),
  about: text('所问的事项或条目'),
});

const reports = {
  facts: z.array(factShape),
  projects: z.array(projectShape),
  chains: z.array(chainShape),
  events: z.array(eventShape),
  prospectus: z.array(offerShape),
  doubts: z.array(doubtShape),
  articles: z.array(articleShape),
};
const month = z.string().regex(/^\d{4}-\d{2}$/);
const city = z.strictObject({ ...label.shape, basis: z.enum(['printed', 'editors']) });
const identity = {
  type: label,
  city,
  county: z.string().nullable().describe('县区；不知则 null'),
  countyBasis: z.enum(['printed', 'editors']).nullable(),
  url,
  asOf: month.describe('资料截至的月份'),
  volumes: z.array(z.int()),
};

export const zoneShape = z.strictObject({
  id: text('编号'),
  name: text('全称'),
  shortName: text('简称'),
  aliases: z.array(z.string()),
  ...identity,
  overview: text('概述'),
  industries: z.array(label),
  ...reports,
  questions: z.array(questionShape),
});
export const unplacedShape = z.strictObject({ id: z.literal('unplaced'), url, ...reports });
export const zonesShape = z.array(
  z.strictObject({
    id: text('编号'),
    name: text('全称'),
    shortName: text('简称'),
    ...identity,
    counts: z.strictObject({
      facts: z.int(),
      projects: z.int(),
      chains: z.int(),
      events: z.int(),
      prospectus: z.int(),
      doubts: z.int(),
      articles: z.int(),
      questions: z.int(),
    }),
  }),
);

/** By the name of the file that it describes. */
export const shapes = { zones: zonesShape, zone: zoneShape, unplaced: unplacedShape };
