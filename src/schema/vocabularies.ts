import { z } from 'astro/zod';
import { distinct, flag, id, integer, listedName, text } from './fields.ts';

/** The dimensions of units and indicators: a figure of another dimension than its indicator's is refused. */
const dimensions = [
  'money', 'count', 'people', 'area', 'length', 'mass', 'volume', 'energy', 'power', 'rate', 'ratio', 'duration',
  'temperature', 'visits', 'text', 'any',
] as const; // prettier-ignore

/**
 * The roles that pages ask for, whatever a yearbook calls the entries: land to build on, finished plant, its terms, how
 * long approvals take; and of indicators, recognitions and ranks.
 */
export const topicRoles = ['land', 'plant', 'plant-terms', 'lead-time'] as const;
export const indicatorRoles = ['recognition'] as const;

const aliases = distinct(z.array(listedName('别名', 30)).max(20))
  .default([])
  .describe('同义的词，检索时互通');

export const indicatorSchema = z.strictObject({
  id: id('编号'),
  label: text('名称', 24),
  definition: text('一两句白话定义', 300),
  dimension: z.enum(dimensions).describe('量纲'),
  nature: z.enum(['flow', 'stock', 'rate', 'capacity', 'text']).describe('流量、存量、比率、能力或文字'),
  core: flag('是否进概览账簿'),
  topic: id('回答行前须知的哪一项').optional(),
  role: z.enum(indicatorRoles).optional().describe('页面按它取用：recognition 认定与称号'),
  funnel: z
    .strictObject({
      group: id('同组的编号'),
      stage: text('阶段名，如 签约', 8),
      order: integer('次序', 1, 9),
      measure: z.enum(['count', 'investment']).describe('个数或投资额'),
    })
    .optional()
    .describe('阶段指标：签约—开工—投产一类'),
  aliases,
});
/** 亿 and 万 may not be part of a symbol: with a unit 亿元, 88.6亿元 would be read as 88.6. */
const symbol = z
  .string()
  .trim()
  .max(16)
  .regex(/^[^\s]+$/, { message: '应有字，中间不空格' })
  .regex(/^(?![\d万亿])/, { message: '应为单位本身，不带数字与“万”“亿”' })
  .describe('写法');
export const unitSchema = z.strictObject({
  symbols: z.array(symbol).min(1).max(120).describe('同一单位的各种写法'),
  dimension: z.enum(dimensions).describe('量纲'),
  factor: z
    .string()
    .regex(/^(?=.*[1-9])\d{1,15}(\.\d{1,15})?$/, { message: '应为正数' })
    .transform(Number)
    .describe('折合基本单位的倍数'),
});
export const industrySchema = z.strictObject({
  id: id('编号'),
  label: text('名称', 16),
  short: text('对照表里的两个字', 4).optional(),
  aliases,
});
export const citySchema = z.strictObject({
  id: id('编号'),
  label: text('简称', 8),
  name: text('全称', 16),
  row: integer('方格的行', 1, 12),
  column: integer('方格的列', 1, 12),
  code: text('行政区划代码，定目录次序', 12),
});
export const zoneTypeSchema = z.strictObject({
  id: id('编号'),
  label: text('名称', 24),
  mark: text('圆标里的一个字', 1),
});
export const statusSchema = z.strictObject({
  id: id('编号'),
  of: z.enum(['fact', 'project', 'node']).describe('用于事实、项目或产业链节点'),
  label: text('名称', 12),
  mark: text('方标里的一个字', 1).optional(),
  tone: z.enum(['existing', 'building', 'planned', 'wanted', 'unknown']).describe('标的样子：成、建、拟、招、未'),
});
export const topicSchema = z.strictObject({
  id: id('编号'),
  label: text('名称', 12),
  core: flag('是否每园必问'),
  role: z
    .enum(topicRoles)
    .optional()
    .describe('页面按它取用：land 用地，plant 厂房，plant-terms 厂房租金与交付，lead-time 审批时日'),
  ask: text('去之前要问的一句话', 80).optional(),
  short: text('未披露清单里的写法', 40).optional(),
});
/**
 * A ring of words: if one is typed, the search looks for the others, too, and marks what it finds as near. No page
 * prints them as names.
 */
export const relatedWordsSchema = distinct(z.array(listedName('相关的词', 20)).min(2).max(20));

export type IndicatorEntry = z.infer<typeof indicatorSchema>;
export type UnitEntry = z.infer<typeof unitSchema>;
export type IndustryEntry = z.infer<typeof industrySchema>;
export type CityEntry = z.infer<typeof citySchema>;
export type ZoneTypeEntry = z.infer<typeof zoneTypeSchema>;
export type StatusEntry = z.infer<typeof statusSchema>;
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
  'related-words': list(relatedWordsSchema),
};
/** The vocabularies that a yearbook need not have. */
export const optionalVocabularies = new Set<string>(['related-words'] satisfies VocabularyName[]);
export type VocabularyName = keyof typeof vocabularySchemas;
