import { z } from 'astro/zod';
import { alias, currency, distinct, englishNames, flag, id, integer, listedName, text } from './fields.ts';
import { kindWords, nodeKinds } from './chain.ts';
import { choice } from './meaning.ts';
import { subjectKinds } from './subject-kinds.ts';

/** The dimensions of units and indicators: a figure of another dimension than its indicator's is refused. */
const dimensions = [
  'money', 'count', 'people', 'area', 'length', 'mass', 'volume', 'energy', 'power', 'rate', 'ratio', 'duration',
  'temperature', 'visits', 'apparent-power', 'voltage', 'current', 'charge', 'pressure', 'speed', 'sound', 'illuminance',
  'frequency', 'bandwidth', 'storage', 'computing', 'tonnage', 'text', 'any',
] as const; // prettier-ignore

const dimensionWords = {
  money: '金额 钱', count: '个数 数量', people: '人数', area: '面积', length: '长度', mass: '质量 重量', volume: '体积',
  energy: '能量 电量', power: '功率', rate: '速率', ratio: '比率 比例', duration: '时长 时间', temperature: '温度',
  visits: '人次', 'apparent-power': '视在功率', voltage: '电压', current: '电流', charge: '电荷', pressure: '压力',
  speed: '速度', sound: '声级', illuminance: '照度', frequency: '频率', bandwidth: '带宽', storage: '存储',
  computing: '算力', tonnage: '吨级', text: '文字', any: '任意 不限',
}; // prettier-ignore

/**
 * The roles that pages ask for, whatever a yearbook calls the entries: land to build on, finished plant, its terms, how
 * long approvals take; and of indicators, recognitions and ranks, and investment that an agreement names.
 */
export const topicRoles = ['land', 'plant', 'plant-terms', 'lead-time'] as const;
export const indicatorRoles = ['recognition', 'agreement'] as const;

const aliases = distinct(z.array(alias('别名', 30)).max(20))
  .default([])
  .describe('同义的词，检索时互通');

export const indicatorSchema = z.strictObject({
  id: id('编号'),
  label: text('名称', 24),
  definition: text('一两句白话定义', 300),
  dimension: choice('量纲', dimensions, dimensionWords),
  nature: choice('流量、存量、比率、能力或文字', ['flow', 'stock', 'rate', 'capacity', 'text'], {
    flow: '流量',
    stock: '存量',
    rate: '比率',
    capacity: '能力',
    text: '文字',
  }),
  core: flag('是否进概览账簿'),
  en: englishNames,
  group: text('“全部数字”里归在哪一栏，如 产出与投资', 12).optional(),
  topic: id('回答行前须知的哪一项', 'topic').optional(),
  role: choice('页面按它取用：recognition 认定与称号，agreement 协议写明的投资', indicatorRoles, {
    recognition: '认定与称号 认定 称号',
    agreement: '协议写明的投资 协议投资',
  }).optional(),
  funnel: z
    .strictObject({
      group: id('同组的编号'),
      stage: text('阶段名，如 签约', 8),
      order: integer('次序', 1, 9),
      measure: choice('个数或投资额', ['count', 'investment'], { count: '个数', investment: '投资额 投资' }),
    })
    .optional()
    .describe('阶段指标：签约—开工—投产一类'),
  aliases,
  asked: distinct(z.array(listedName('问法', 30)).max(20))
    .default([])
    .describe('读者问这项指标时说的话；检索的答句靠它认出问的是哪一项，页面不印'),
});
/** 亿 and 万 may not be part of a symbol: with a unit 亿元, 88.6亿元 would be read as 88.6. */
const symbol = z
  .string()
  .trim()
  .max(16)
  .regex(/^[^\s]+$/, { message: '应有字，中间不空格' })
  .regex(/^(?![\d万亿])/, { message: '应为单位本身，不带数字与“万”“亿”' })
  .regex(/[\p{L}\p{N}\p{Sc}\p{So}%％‰]/u, { message: '应为单位本身，不是标点' })
  .refine((value) => !ofNumbers.test(value), { message: '应为单位本身：这个字是数字的一部分，或跟在数字后面说大概' })
  .describe('写法');
/** What stands between a number and its unit, and the digits. */
const ofNumbers = /^(?:[零〇一二三四五六七八九十百千两几数余多来约近超逾]|左右|上下|以上|以下|以内|不到|有余)+$/u;
/** What makes a date of a number. */
const ofDates = new Set(['年', '月', '日', '号', '月份', '年度', '季度', '世纪', '年代']);
export const unitSchema = z
  .strictObject({
    symbols: z.array(symbol).min(1).max(120).describe('同一单位的各种写法'),
    before: z.array(symbol).max(20).default([]).describe('货币写在数字前面的写法，如 US$、人民币'),
    dimension: choice('量纲', dimensions, dimensionWords),
    factor: z
      .string()
      .regex(/^(?=.*[1-9])\d{1,16}(\.\d{1,15})?$/, { message: '应为正数' })
      .transform(Number)
      .describe('折合基本单位的倍数'),
    currency: currency('货币的 ISO 4217 代码，如 CNY、USD；dimension 为 money 的单位才有').optional(),
  })
  .superRefine(({ symbols, dimension, currency, before }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const date = symbols.find((written) => ofDates.has(written));
    if (date !== undefined && dimension !== 'duration')
      fault('symbols', `“${date}”写在数字后面是日期，只可作时长（dimension: duration）的单位`);
    const isMoney = dimension === 'money';
    if (isMoney && currency === undefined) fault('currency', '金额的单位应写明货币，如 currency: CNY');
    if (!isMoney && currency !== undefined)
      fault('currency', '只有金额的单位（dimension: money）才有货币，请去掉这个字段，或改 dimension');
    if (!isMoney && before.length > 0)
      fault('before', '只有金额的单位（dimension: money）才有数字前面的写法，请去掉这个字段，或改 dimension');
  });
export const industrySchema = z.strictObject({
  id: id('编号'),
  en: englishNames,
  was: z.array(id('旧编号')).max(10).default([]).describe('改名或拆分前的编号，旧地址转到这里'),
  label: text('名称', 16),
  short: text('对照表里的两个字', 4).optional(),
  aliases,
});
export const citySchema = z
  .strictObject({
    id: id('编号'),
    label: text('简称', 8),
    name: text('全称', 16),
    row: integer('方格的行；不画示意图就不写', 1, 12).optional(),
    column: integer('方格的列；不画示意图就不写', 1, 12).optional(),
    code: text('行政区划代码，定目录次序', 12),
  })
  .superRefine(({ row, column }, { addIssue }) => {
    if ((row === undefined) === (column === undefined)) return;
    const [has, lacks] = row === undefined ? ['column', 'row'] : ['row', 'column'];
    addIssue({ code: 'custom', message: `应与 ${lacks} 同写，或都不写`, path: [has] });
  });
export const zoneTypeSchema = z.strictObject({
  id: id('编号'),
  en: englishNames,
  label: text('名称', 24),
  mark: text('圆标里的一个字', 1),
});
export const statusSchema = z.strictObject({
  id: id('编号'),
  of: choice('用于事实、项目或产业链节点', ['fact', 'project', 'node'], {
    fact: '事实',
    project: '项目',
    node: '节点 产业链节点',
  }),
  label: text('名称', 12),
  mark: text('方标里的一个字', 1).optional(),
  tone: choice('标的样子：成、建、拟、招、未', ['existing', 'building', 'planned', 'wanted', 'unknown'], {
    existing: '成',
    building: '建',
    planned: '拟',
    wanted: '招',
    unknown: '未',
  }),
});
export const topicSchema = z.strictObject({
  id: id('编号'),
  en: englishNames,
  label: text('名称', 12),
  core: flag('是否每园必问'),
  role: choice('页面按它取用：land 用地，plant 厂房，plant-terms 厂房租金与交付，lead-time 审批时日', topicRoles, {
    land: '用地',
    plant: '厂房',
    'plant-terms': '厂房租金与交付 厂房租金',
    'lead-time': '审批时日',
  }).optional(),
  asks: distinct(z.array(choice('量纲', dimensions, dimensionWords)).max(6))
    .default([])
    .describe('这一项问的是什么量：写了这个量的才算写明；不写则说到就算'),
  ask: text('去之前要问的一句话', 80).optional(),
  short: text('未披露清单里的写法', 40).optional(),
});
/** What a word in the clause of a figure tells of it. */
export const cueKinds = [
  'not-yet', 'possible', 'under-way', 'happened', 'so-far', 'done', 'capacity', 'whose', 'own', 'cumulative', 'decrease', 'increase',
] as const; // prettier-ignore

const cueWords = (words: string) => distinct(z.array(text('词', 16)).max(400)).describe(words);
export const cueSchema = z
  .strictObject({
    says: z
      .enum(cueKinds)
      .describe('词的意思：尚未发生、可能、正在建、已发生、眼下、完成、能力、是谁的、园区自己、累计、减、增'),
    of: z.array(z.enum(subjectKinds)).max(9).default([]).describe('whose 的词：主体可写的 kind'),
    reach: z.enum(['clause', 'sentence']).default('clause').describe('管到哪里：所在分句，或后面没有另说的分句'),
    follows: flag('是否也可以紧跟在数字后面，如 88.6亿元的目标'),
    words: cueWords('词').min(1),
    silent: cueWords('含有这些词、却不是这个意思的更长的词').default([]),
  })
  .superRefine(({ words, silent }, context) => {
    silent.forEach((word, i) => {
      if (words.some((cue) => word !== cue && word.includes(cue))) return;
      context.addIssue({ code: 'custom', message: `“${word}”不含 words 里的词，不起作用`, path: ['silent', i] });
    });
  });
/** A synonym ring: whichever is typed, the others are searched along with it, as near; none is printed as a name. */
export const relatedWordsSchema = distinct(z.array(listedName('相关的词', 20)).min(2).max(20));

/** What a word of the workshop's own list tells of the text that it stands in. */
export const cardCueKinds = [
  'idiom', 'as-of', 'rate', 'status', 'indicator', 'event', 'announced', 'firm-suffix', 'firm-cut', 'firm-list', 'firm-trade', 'firm-general', 'firm-never', 'want', 'offer', 'unsupported',
] as const; // prettier-ignore

const isPattern = (value: string) => {
  try {
    return Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
};
/** Words by which the workshop guesses what a figure or a name of a print is; nothing else reads them. */
export const cardCueSchema = z.strictObject({
  tells: z.enum(cardCueKinds).describe('这一条讲什么：泛量、时点、年率、性质、指标、大事、企业、供求、所称'),
  id: id('status 的性质，或 indicator 的指标编号').optional(),
  dimension: z
    .string()
    .regex(/^[a-z-]+(?:\/[a-z-]+)*(?:\|[a-z-]+(?:\/[a-z-]+)*)*$/, {
      message: '应为量纲，如 money、money/volume|money/mass',
    })
    .optional()
    .describe('indicator：数字的量纲；几种都收的用“|”隔开，价格写作 money/volume'),
  label: text('清单里还没有的指标：用到时添进去的名称', 24).optional(),
  definition: text('清单里还没有的指标：定义', 300).optional(),
  nature: choice('清单里还没有的指标：流量、存量、比率、能力或文字', ['flow', 'stock', 'rate', 'capacity', 'text'], {
    flow: '流量',
    stock: '存量',
    rate: '比率',
    capacity: '能力',
    text: '文字',
  }).optional(),
  unit: text('indicator：只收这个单位', 16).optional(),
  before: flag('indicator：词是否只在数字之前'),
  words: distinct(
    z.array(z.string().min(1).max(2000).refine(isPattern, { message: '应为词，或写得对的正则表达式' })).max(400),
  ).describe('词，可用正则表达式的写法'),
});

export type CardCueEntry = z.infer<typeof cardCueSchema>;
/** A word for what zones make, in both languages: the search reads English questions by it. */
export const productSchema = z.strictObject({
  zh: listedName('书里的写法', 20),
  en: englishNames.refine((names) => names.length > 0, { message: '应至少有一个英文名' }),
  kind: choice('产品、原料、工艺、副产、能源、服务或装备', nodeKinds, kindWords),
});
export type ProductEntry = z.infer<typeof productSchema>;
export type IndicatorEntry = z.infer<typeof indicatorSchema>;
export type UnitEntry = z.infer<typeof unitSchema>;
export type IndustryEntry = z.infer<typeof industrySchema>;
export type CityEntry = z.infer<typeof citySchema>;
export type ZoneTypeEntry = z.infer<typeof zoneTypeSchema>;
export type StatusEntry = z.infer<typeof statusSchema>;
export type CueEntry = z.infer<typeof cueSchema>;
export type TopicEntry = z.infer<typeof topicSchema>;
export type RelatedWordsEntry = z.infer<typeof relatedWordsSchema>;

/** Each entry gets a page or a row, so a list too long for any reader is a mistake. */
const list = <T extends z.ZodType>(item: T) => z.array(item).max(500);

/** The vocabularies, each a list in a file of its name, which is the only copy of the list. */
export const vocabularySchemas = {
  indicators: list(indicatorSchema),
  units: list(unitSchema),
  industries: list(industrySchema),
  cities: list(citySchema),
  'zone-types': list(zoneTypeSchema),
  statuses: list(statusSchema),
  topics: list(topicSchema),
  cues: list(cueSchema),
  'related-words': list(relatedWordsSchema),
  'card-cues': list(cardCueSchema),
  products: distinct(list(productSchema), ({ zh }) => zh),
};
/** The vocabularies that a yearbook need not have. */
export const optionalVocabularies = new Set<string>([
  'related-words',
  'card-cues',
  'products',
] satisfies VocabularyName[]);
export type VocabularyName = keyof typeof vocabularySchemas;
