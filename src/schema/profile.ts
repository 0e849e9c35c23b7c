import { z } from 'astro/zod';
import { alias, basis, distinct, englishNames, flag, id, integer, name, receipt, text } from './fields.ts';
import { choice } from './meaning.ts';
import type { Assertion } from './zone-list.ts';

/** profile.mdx: the identity of the zone. The overview is the body of the file. */
export const profileSchema = z.strictObject({
  name: name('全称', 40),
  shortName: name('简称，全书唯一', 12),
  place: name('题签上的大字，两三个字', 4),
  aliases: distinct(z.array(alias('别称', 40)).max(20))
    .default([])
    .describe('别的写法'),
  en: englishNames,
  type: id('园区类型：vocabularies/zone-types.yaml 的编号', 'zone-type'),
  city: z.strictObject({ id: id('市：vocabularies/cities.yaml 的编号', 'city'), basis }).describe('所在市'),
  county: z
    .strictObject({ name: text('县区全称', 16), basis })
    .optional()
    .describe('所在县区'),
  industries: distinct(
    z
      .array(
        z.strictObject({
          id: id('产业：vocabularies/industries.yaml 的编号', 'industry'),
          words: text('报道自己的说法，照那一句写；不写就只印编者归入的产业', 20).optional(),
          basis: choice('stated 报道列为主导或重点，用的就是这个产业的名字；editors 编者归入', ['stated', 'editors'], {
            stated: '报道写明 报道所列 写明',
            editors: '编者归入 编者',
          }).default('editors'),
          ahead: flag('报道只说以后要打造的，写 true'),
          ...receipt,
        }),
      )
      .max(12),
    (industry) => industry.id,
  )
    .default([])
    .describe('报道列为主导或重点的产业'),
  chainLeaders: distinct(
    z.array(z.strictObject({ company: id('企业编号', 'company'), ...receipt })).max(20),
    (leader) => leader.company,
  )
    .default([])
    .describe('报道称为链主或龙头的企业'),
  identity: distinct(
    z.array(z.strictObject({ label: text('项目名', 8), text: text('内容', 120), ...receipt })).max(6),
    (line) => line.label,
  )
    .default([])
    .describe('页首的几行说明'),
  headline: id('目录里代表本园的事实编号', 'item').optional(),
  summary: text('目录与搜索用的一句话', 90),
  since: distinct(
    z
      .array(
        z.strictObject({
          paragraph: integer('概况的第几段', 1, 40),
          year: integer('从哪一卷（年）起才知道', 1900, 2200),
        }),
      )
      .max(40),
    ({ paragraph }) => String(paragraph),
  )
    .default([])
    .describe('概况里后来各卷才知道的段落；合卷时略去'),
  was: z.array(id('旧编号')).max(10).default([]).describe('改名前的编号，旧地址转到这里'),
});
export type ProfileEntry = z.infer<typeof profileSchema>;

/** What the articles must state of a zone: every field that names an article, or the items of one that is a list. */
export const profileAssertions = (profile: ProfileEntry): Assertion[] =>
  Object.entries(profile).flatMap(([field, value]: [string, unknown]) =>
    Array.isArray(value) ? value.flatMap((item: unknown, i) => assertion(item, [field, i])) : assertion(value, [field]),
  );

function assertion(value: unknown, keys: Assertion['keys']): Assertion[] {
  if (typeof value !== 'object' || value === null || !('from' in value)) return [];
  const { from, near, text, words } = value as { from: string; near?: string; text?: string; words?: string };
  return [{ keys, from, near, name: text ?? words }];
}
