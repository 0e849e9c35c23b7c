import { z } from 'astro/zod';
import type { Profile } from '../model/profile.ts';
import { listNames, type ListName } from '../schema/zone-lists.ts';
import {
  articleShape,
  chainShape,
  doubtShape,
  eventShape,
  factShape,
  firmShape,
  label,
  leadIndustryShape,
  offerShape,
  projectShape,
  promiseShape,
  questionShape,
  sourceShape,
  text,
  url,
} from './record-shapes.ts';

/**
 * The published shapes of the files in /data/v1. The JSON Schemas are made from them, and the exports are typed by
 * them.
 */

const reports = {
  facts: z.array(factShape).describe('事实'),
  projects: z.array(projectShape).describe('项目'),
  chains: z.array(chainShape).describe('产业链'),
  events: z.array(eventShape).describe('大事'),
  prospectus: z.array(offerShape).describe('园区提供与所求'),
  doubts: z.array(doubtShape).describe('存疑'),
  articles: z.array(articleShape).describe('报道'),
};
const firms = z.array(firmShape).describe('企业与园区的关系，一企业一层关系一条');
const month = z.string().regex(/^\d{4}-\d{2}$/);
const count = z.int().min(0).describe('条数');
const counts = Object.fromEntries(listNames.map((name) => [name, count])) as Record<ListName, typeof count>;
const basis = z.enum(['printed', 'editors']).describe('依据：报道写明或编者所补');
const city = z.strictObject({ ...label.shape, basis });
const identity = {
  type: label.describe('园区类型'),
  city: city.describe('所在市'),
  county: z.string().nullable().describe('县区；不知则 null'),
  countyBasis: basis.nullable().describe('县区的依据；不知则 null'),
  url,
  asOf: month.describe('资料截至的月份'),
  volumes: z.array(z.int()).describe('入编各卷的年份'),
};

/** What the pages alone show of a profile. Every other field of it is exported, or left out by a line here. */
type OnPages = 'en' | 'place' | 'suffix' | 'summary' | 'was';

export const zoneShape = z.strictObject({
  id: text('编号'),
  name: text('全称'),
  shortName: text('简称'),
  aliases: z.array(z.string()).describe('别名'),
  ...identity,
  overview: text('概述'),
  industries: z.array(leadIndustryShape).describe('报道列为主导或重点的产业'),
  ...reports,
  questions: z.array(questionShape).describe('行前要问的事'),
  companies: firms,
  promises: z.array(promiseShape).describe('宣布要做的事，一事一条'),
  chainLeaders: z
    .array(label.extend({ source: sourceShape.describe('出处') }).meta({ id: 'chain-leader' }))
    .describe('报道称为链主的企业；报道没有这样称的不列'),
  identity: z
    .array(z.strictObject({ label: text('项目名'), text: text('内容'), source: sourceShape.describe('出处') }))
    .describe('页首的几行说明'),
  headline: z.string().nullable().describe('目录里代表本园的事实的编号；没有则 null'),
} satisfies Record<Exclude<keyof Profile, OnPages>, z.ZodType> & Record<string, z.ZodType>);
export const unplacedShape = z.strictObject({
  id: z.literal('unplaced').describe('编号'),
  url,
  ...reports,
  companies: firms,
});
export const zonesShape = z.array(
  z.strictObject({
    id: text('编号'),
    name: text('全称'),
    shortName: text('简称'),
    ...identity,
    counts: z.strictObject({ ...counts, articles: count, questions: count }).describe('各有多少条'),
  }),
);

export const correctionsShape = z.array(
  z.strictObject({
    id: text('编号'),
    about: text('改了哪一条：园区编号/条目或报道的编号'),
    old: text('原来怎么写'),
    new: text('现在怎么写'),
    reason: text('为什么改'),
    date: z.iso.date().describe('哪一天改的'),
  }),
);

/** The shapes, by the name of the JSON Schema that describes each. */
export const shapes = { zones: zonesShape, zone: zoneShape, unplaced: unplacedShape, corrections: correctionsShape };
