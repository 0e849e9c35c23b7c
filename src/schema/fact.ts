import { z } from 'astro/zod';
import { decidedBy, figure, figureStatuses, flag, id, period, receipt, statusWords, text } from './fields.ts';
import { choice, meanings } from './meaning.ts';
import { refer, zoneList } from './zone-list.ts';

export const factStatuses = figureStatuses;

const labelled = <Kind extends string>(kind: Kind, words: string) =>
  z.strictObject({ kind: z.literal(kind), label: text(words, 40), id: id('编号').optional() });

/** Whose figure it is. Left out, it is the zone's own. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('company'), id: id('企业编号', 'company') }),
  z.strictObject({ kind: z.literal('project'), id: id('项目编号', 'project') }),
  labelled('zone', '名称'),
  labelled('park', '分园、产业园名称'),
  labelled('county', '县区名称'),
  labelled('town', '乡镇名称'),
  labelled('city', '市名'),
  labelled('product', '产品或景区名'),
  labelled('other', '以上都不是的，如一个账号'),
]);
meanings.add(subjectSchema, {
  words: {
    company: '企业 公司', project: '项目', zone: '园区 开发区', park: '分园 产业园', county: '县 县区 区', town: '乡镇 乡 镇',
    city: '市', product: '产品 景区', other: '其他 其它',
  }, // prettier-ignore
});
export type SubjectEntry = z.infer<typeof subjectSchema>;

export const factSchema = z
  .strictObject({
    id: id('编号；不写则由指标、主体、期间合成').optional(),
    indicator: id('指标：vocabularies/indicators.yaml 的编号', 'indicator'),
    label: text('比指标名更确切的叫法', 30).optional(),
    subject: subjectSchema.optional().describe('数字是谁的；不写即园区自己的'),
    figure: figure('照原文写的数字，如 257.1亿元').optional(),
    text: text('没有数字的事实', 60).optional(),
    period: period(),
    cumulative: flag('是否累计数'),
    status: choice('性质：实际、在建、计划、预计、目标、能力、自称、政策', factStatuses, statusWords),
    change: z
      .strictObject({ label: text('如 同比', 12), figure: figure('如 15.3%'), near: receipt.near })
      .optional()
      .describe('报道写的增减'),
    decidedBy,
    note: text('编者对期间或口径的一句说明', 80).optional(),
    ...receipt,
  })
  .refine((fact) => (fact.figure === undefined) !== (fact.text === undefined), {
    message: 'figure 与 text 应写一个，且只写一个',
    path: ['figure'],
  });
export type FactEntry = z.infer<typeof factSchema>;

/** A fact's id: its own, or `<indicator>[-<subject>]-<period>`. */
export function factId(fact: FactEntry): string {
  if (fact.id) return fact.id;
  const subject = fact.subject && 'id' in fact.subject && fact.subject.id ? `-${fact.subject.id}` : '';
  const period = fact.period.text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${fact.indicator}${subject}-${period}`;
}

export const facts = zoneList(factSchema, {
  label: '事实',
  most: 1000,
  hasNote: true,
  sentences: ['text'],
  titles: [],
  items: (fact) => {
    const { from, near, figure, text: name, change, subject } = fact;
    const parts = change ? [{ keys: ['change'], figure: change.figure, near: change.near }] : [];
    return [
      {
        id: factId(fact),
        isMade: !fact.id,
        label: fact.label ?? '事实',
        keys: [],
        statements: [{ keys: [], from, near, figure, name, parts }],
        references: [
          ...refer('indicator', ['indicator'], fact.indicator),
          ...(subject?.kind === 'company' ? refer('company', ['subject', 'id'], subject.id) : []),
          ...(subject?.kind === 'project' ? refer('project', ['subject', 'id'], subject.id) : []),
        ],
      },
    ];
  },
});
