import { z } from 'astro/zod';
import { currency, day, distinct, id, integer, text } from './fields.ts';
import { choice } from './meaning.ts';
import { hasPlainHost } from './plain-host.ts';

/** Whether addresses of pages can be appended to a value. */
function isSite(value: string): boolean {
  return (
    /^https?:\/\/[^/\\?#@\s]+(?:\/[^\\?#\s"'<>`{|}^]*)?$/.test(value) &&
    hasPlainHost(value) &&
    isDecodable(value) &&
    !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(value)
  );
}

/** Whether a reader can open an address. */
const isPage = (value: string) =>
  /^https?:\/\/[^/\\?#@\s"'<>]+(?:[/?#][^\s"'<>`]*)?$/.test(value) && hasPlainHost(value) && isDecodable(value);

/** Whether every `%` begins the code of a byte, and the bytes are text. */
function isDecodable(value: string): boolean {
  try {
    return decodeURIComponent(value) !== '';
  } catch {
    return false;
  }
}

/** content/yearbook.yaml: the name, region and date of the edition. */
export const yearbookSchema = z.strictObject({
  title: text('书名', 20),
  subtitle: text('副题', 40),
  region: text('所记地区，如 某省', 20),
  motto: z.array(text('题词的一行', 30)).min(1).max(3).describe('封面题词，一行一句'),
  edition: day('本卷的截止日，即全书的“今天”').refine((value) => value >= '1900' && value < '2201', {
    message: '应在1900年与2200年之间',
  }),
  site: z
    .string()
    .refine((value) => value === '' || isSite(value), {
      message: '应为 https:// 开头的地址，不带用户名、“?”“#”与写坏的“%”，如 https://example.org/yearbook/',
    })
    .transform((value) => (value === '' || value.endsWith('/') ? value : `${value}/`))
    .describe('网站地址；留空则不出规范地址、站点地图与二维码'),
  contact: z
    .union([z.email(), z.string().refine(isPage), z.literal('')])
    .describe('提交更正的邮箱，或 https:// 开头、不带用户名的网址，可留空'),
  licence: z
    .strictObject({
      name: text('许可的名称，如 CC BY 4.0', 40),
      url: z.string().refine(isPage, { message: '应为 https:// 开头、不带用户名的网址' }).describe('许可全文的网址'),
    })
    .optional()
    .describe('自己写的文章与数据依哪种许可给人用；不写则各页不提'),
  searches: distinct(z.array(text('常查的词', 20)).max(8))
    .default([])
    .describe('封面上的常查词'),
  rates: distinct(
    z
      .array(
        z
          .strictObject({
            currency: currency('被折算的货币，如 USD'),
            to: currency('折成的货币，如 CNY'),
            rate: z
              .string()
              .regex(/^(?=.*[1-9])\d{1,9}(\.\d{1,9})?$/, { message: '应为正数，如 7.1' })
              .transform(Number)
              .describe('一个单位折多少'),
            date: day('这个汇率的日期'),
            source: text('汇率的出处，如 中国外汇交易中心中间价', 60),
          })
          .refine((rate) => rate.currency !== rate.to, { message: '应为另一种货币', path: ['to'] }),
      )
      .max(60),
    (rate) => rate.currency,
  )
    .default([])
    .describe('编者折算外币所用的汇率；不写就不折算'),
  volumes: z
    .array(
      z.strictObject({
        year: integer('卷次（年）', 1900, 2200),
        note: text('本卷内容的一两句说明', 200).optional(),
      }),
    )
    .default([])
    .describe('各卷说明'),
  news: distinct(
    z
      .array(
        z.strictObject({
          kind: choice('增、改、缺、疑', ['new', 'changed', 'gap', 'doubt'], {
            new: '增 新',
            changed: '改',
            gap: '缺',
            doubt: '疑',
          }),
          zone: id('所属园区', 'zone'),
          title: text('标题', 24),
          text: text('一两句说明', 160),
          about: id('所指条目的编号（事实、项目、大事或存疑）', 'item').optional(),
        }),
      )
      .max(12),
    (item) => `${item.zone} ${item.title}`,
  )
    .default([])
    .describe('本卷新记：编者选出的变化'),
});
export type YearbookEntry = z.infer<typeof yearbookSchema>;
