import { z } from 'astro/zod';
import { doubtKinds } from '../schema/doubt.ts';
import { relations } from '../schema/firm.ts';

/** The published shapes of one record each, and of what records hold; `id` names them in the JSON Schemas. */

const day = z.iso.date();
export const text = (words: string) => z.string().describe(words);
export const label = z.strictObject({ id: text('编号'), label: text('名称') }).meta({ id: 'label' });
export const url = text('从网站根起的地址，以 / 结尾，可带 #编号');

export const periodShape = z
  .strictObject({
    label: text('期间，中文'),
    start: day.nullable().describe('第一天；不知则 null'),
    end: day.nullable().describe('最后一天（含）；不知则 null'),
    kind: z
      .enum(['year', 'half', 'quarter', 'months', 'span', 'as-of', 'by', 'unknown'])
      .describe('年、半年、季度、月份、一段、截至、到某时为止、未披露'),
    cumulative: z.literal(true).optional().describe('累计数才有'),
  })
  .meta({ id: 'period' });
const quantity = {
  figure: text('照原文写的数字，去掉空格'),
  low: z.number().nullable().describe('下限，以 unit 计，可为负；不知则 null'),
  high: z.number().nullable().describe('上限，以 unit 计；确数则与 low 相等'),
  unit: text('单位，照原文'),
  qualifier: z
    .enum(['about', 'near', 'over', 'under', 'up-to', 'at-least', 'several'])
    .nullable()
    .describe('约、近、超过、不足、至多、至少、数（数百）；没有限定则 null'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('金额才有：ISO 4217 代码'),
  factors: z.array(z.number()).optional().describe('2×350MW 之类的各因子'),
};
const status = z
  .enum(['actual', 'in-progress', 'planned', 'expected', 'target', 'capacity', 'claimed', 'policy'])
  .describe('性质：实际、进行中、计划、预计、目标、能力、报道所称、政策');
const precision = z
  .enum(['day', 'month', 'quarter', 'half', 'year', 'span', 'ongoing'])
  .nullable()
  .describe('日期的精度：日、月、季度、半年、年、一段、持续；日期未披露则 null');
export const figureShape = z
  .strictObject({
    label: text('这个数字是什么'),
    ...quantity,
    period: periodShape.optional().describe('另有期间的才有'),
    status: status.optional(),
  })
  .meta({ id: 'figure' });
export const sourceShape = z
  .strictObject({
    article: text('文章编号'),
    paragraph: z.int().min(1).describe('第几段'),
    url,
    quote: text('我们文章里写着它的那一句'),
  })
  .meta({ id: 'source' });
const doubts = z.array(z.string()).describe('有关存疑的编号');
const companies = z.array(label).describe('企业');
const industry = label.describe('产业');
export const leadIndustryShape = label
  .extend({
    words: z.string().nullable().describe('报道自己的说法，只说将来的，后面写“（拟）”；没有照录则 null'),
    basis: z.enum(['stated', 'editors']).describe('stated 报道用的就是这个产业的名字，editors 编者归入'),
  })
  .meta({ id: 'lead-industry' });
const figures = z.array(figureShape).describe('规模、产能、面积等数字');
const source = sourceShape.describe('出处');
const note = z.string().nullable().describe('编者的一句短注，和页面上的一样；没有则 null');

export const factShape = z
  .strictObject({
    id: text('编号'),
    indicator: label.describe('指标'),
    label: text('比指标更确切的叫法'),
    subject: z
      .strictObject({
        kind: z
          .enum(['zone', 'company', 'project', 'park', 'county', 'town', 'city', 'product', 'other'])
          .describe('园区、企业、项目、分园、县区、乡镇、市、产品、其他'),
        label: text('名称'),
        id: z.string().nullable().describe('编号；没有则 null'),
      })
      .nullable()
      .describe('数字是谁的；null 即园区自己的'),
    figure: quantity.figure.nullable().describe('照原文写的数字，去掉空格；没有数字则 null'),
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit.nullable().describe('单位，照原文；没有数字则 null'),
    qualifier: quantity.qualifier,
    currency: quantity.currency,
    factors: quantity.factors,
    text: text('没有数字的事实').optional(),
    period: periodShape.describe('数字所指的期间'),
    status,
    change: figureShape.optional().describe('报道写的增减'),
    note: z.string().nullable().describe('编者对期间或口径的说明'),
    doubts,
    source,
  })
  .meta({ id: 'fact' });
export const projectShape = z
  .strictObject({
    id: text('编号'),
    name: text('项目名'),
    companies,
    industry: industry.nullable().describe('产业；不知则 null'),
    status: z
      .enum(['operating', 'building', 'starting', 'filed', 'signed', 'intended', 'planned', 'unknown'])
      .describe('状态：已投产、在建、开工在即、已备案、已签约、意向、谋划、进度未披露'),
    progress: text('报道所说的进度'),
    investment: figureShape.nullable().describe('本项目的投资；不知则 null'),
    figures,
    steps: z
      .array(
        z.strictObject({
          kind: z
            .enum(['signed', 'filed', 'approved', 'started', 'enrolled', 'completed', 'trial', 'operating'])
            .describe('签约、备案、批准、开工、入统、完工、试运行、投产'),
          date: z.string().nullable().describe('日期，到所知的精度；未披露则 null'),
          precision,
          nature: z.enum(['happened', 'announced']).describe('已发生或只是宣布'),
        }),
      )
      .describe('已知的步骤'),
    doubts,
    source,
    note,
  })
  .meta({ id: 'project' });
const nodeShape = z
  .strictObject({
    id: text('节点在页面上的编号'),
    label: text('名称'),
    stage: z
      .enum(['upstream', 'midstream', 'downstream', 'supporting', 'unplaced'])
      .describe('上游、中游、下游、配套、位置未明'),
    kind: z
      .enum(['product', 'material', 'process', 'byproduct', 'energy', 'service', 'equipment'])
      .describe('产品、原料、工艺、副产、能源、服务、装备'),
    status: z
      .enum(['existing', 'building', 'planned', 'wanted', 'unknown'])
      .describe('状态：已有、在建、备案或意向、招商所求、进度未披露'),
    figures,
    companies,
    doubts,
    source,
    note,
  })
  .meta({ id: 'node' });
const linkShape = z
  .strictObject({
    from: text('起点节点的编号'),
    to: text('终点节点的编号'),
    basis: z.enum(['stated', 'inferred']).describe('报道写明或编者推断'),
  })
  .meta({ id: 'link' });
export const chainShape = z
  .strictObject({
    id: text('编号'),
    title: text('链名'),
    industry: industry.nullable().describe('产业；各节点分属几个产业的，null'),
    nodes: z.array(nodeShape).describe('节点'),
    links: z.array(linkShape).describe('环节之间的连线'),
    remark: z.string().nullable().describe('页面上链下面的说明；没有则 null'),
  })
  .meta({ id: 'chain' });
export const eventShape = z
  .strictObject({
    id: text('编号'),
    date: z.string().nullable().describe('日期，到所知的精度；一段时间的，是起点；未披露则 null'),
    end: z.string().optional().describe('一段时间的终点'),
    precision,
    nature: z.enum(['happened', 'ongoing', 'announced']).describe('已发生、持续或只是宣布'),
    kind: text('类别'),
    title: text('一句话'),
    overdue: z.boolean().describe('宣布的日期已过，没有后续报道'),
    doubts,
    source,
  })
  .meta({ id: 'event' });
export const promiseShape = z
  .strictObject({
    id: text('大事的编号；只写在项目步骤里的，是项目编号加步骤'),
    title: text('宣布的事'),
    due: day.nullable().describe('期限的最后一天；没有期限则 null。到期未见报道：不晚于截止日，后来的报道没有写到做成'),
    term: z.string().nullable().describe('期限的原话；没有记则 null'),
    source,
    later: z
      .array(
        z.strictObject({
          says: text('后来的报道怎么说'),
          met: z.boolean().describe('是否写明做成'),
          source,
        }),
      )
      .describe('后来的报道'),
    standing: z
      .enum(['met', 'overdue', 'ahead', 'undated'])
      .describe('后来的报道写到做成、到期未见报道、未到期、没有期限'),
    dueReason: z.string().nullable().describe('报道没有印出这一天的，编者为什么这样定；否则 null'),
    said: z.string().nullable().describe('谁说的；报道自己说的则 null'),
    project: z.string().nullable().describe('所属项目的编号；没有则 null'),
    doubts,
  })
  .meta({ id: 'promise' });
export const offerShape = z
  .strictObject({
    id: text('编号'),
    kind: z.enum(['offer', 'want']).describe('园区提供或园区所求'),
    topic: label.describe('事项'),
    title: text('标题'),
    text: text('说明'),
    figures,
    doubts,
    source,
    note,
  })
  .meta({ id: 'offer' });
export const doubtShape = z
  .strictObject({
    id: text('编号'),
    title: text('标题'),
    what: text('什么对不上'),
    why: text('为什么'),
    handling: text('编者怎么处理'),
    about: z.array(z.string()).describe('涉及的条目'),
    sources: z.array(sourceShape).describe('各处出处'),
    kind: z.enum(doubtKinds).describe('不可能、对不上、两说、口径不明、字句残缺或转录痕迹'),
  })
  .meta({ id: 'doubt' });
export const firmShape = label
  .extend({
    relation: z
      .enum(relations)
      .describe('企业与园区的关系：入驻、有项目、备案、平台公司、在谈、意向、采购、合作、母公司、施工或服务'),
    source,
    home: z.string().nullable().describe('报道把它印作哪里的企业；没有印则 null'),
    note,
    doubts,
  })
  .meta({ id: 'firm' });
export const articleShape = z
  .strictObject({
    id: text('编号'),
    source: text('印刷来源的编号'),
    title: text('我们的标题'),
    url,
    printedTitle: z.string().nullable().describe('原题；已失则 null'),
    byline: z.string().nullable().describe('署名；没有则 null'),
    published: z
      .strictObject({ label: text('刊期'), notBefore: day.describe('不早于'), notAfter: day.describe('不晚于') })
      .describe('刊期；只知大概的，写上下限'),
  })
  .meta({ id: 'article' });
export const questionShape = z
  .strictObject({
    id: text('编号'),
    ask: text('可以当面念的一句话'),
    reason: text('为什么要问'),
    about: text('所问的事项或条目'),
  })
  .meta({ id: 'question' });
