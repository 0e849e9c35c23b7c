import { z } from 'astro/zod';
import type { CellPlace } from './cell-place.ts';
import {
  decidedBy,
  distinct,
  figure,
  figureStatuses,
  flag,
  id,
  period,
  periodWords,
  receipt,
  statusWords,
  text,
} from './fields.ts';
import { choice, meanings } from './meaning.ts';
import type { Period } from './period.ts';
import { refer, zoneList } from './zone-list.ts';

export const factStatuses = figureStatuses;

const labelled = <Kind extends string>(kind: Kind, words: string) =>
  z.strictObject({ kind: z.literal(kind), label: text(words, 40), id: id('编号').optional() });

/** What the figure is of. Left out, it is of the zone itself. */
const subjectSchema = z.discriminatedUnion('kind', [
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

const authoredFact = z
  .strictObject({
    id: id('编号；不写则由指标、主体、期间合成').optional(),
    indicator: id('指标：vocabularies/indicators.yaml 的编号', 'indicator'),
    label: text('比指标名更确切的叫法', 30).optional(),
    subject: subjectSchema.optional().describe('数字是谁的；不写即园区自己的'),
    figure: figure('照原文写的数字，如 257.1亿元').optional(),
    text: text('没有数字的事实', 60).optional(),
    series: text('表格一列或一行的表头；这一列或一行里的每一格各成一条事实，期间取另一头', 40).optional(),
    without: distinct(z.array(text('不收的格所在的行首或列首', 40)).max(40))
      .default([])
      .describe('series 不收的格的另一头，如 合计'),
    period: period().optional().describe(periodWords),
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
  .superRefine((fact, context) => {
    const tell = (field: string, message: string) => context.addIssue({ code: 'custom', message, path: [field] });
    const said = [fact.figure, fact.text, fact.series].filter((value) => value !== undefined).length;
    if (said !== 1) tell('figure', 'figure、text 与 series 应写一个，且只写一个');
    else if (fact.series === undefined && fact.period === undefined)
      context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['period'] });
    if (fact.series === undefined && fact.without.length > 0) tell('without', '只与 series 一起写');
    if (fact.series === undefined) return;
    for (const field of ['id', 'period', 'change', 'decidedBy'] as const)
      if (fact[field] !== undefined) tell(field, 'series 的每一格各有自己的，不写这个字段');
  });
/** As the editor wrote it: one fact, or a series that stands for the cells of a table. */
export type AuthoredFact = z.infer<typeof authoredFact>;

export type FactEntry = Omit<AuthoredFact, 'series' | 'without' | 'period'> & {
  period: Period;
  /** The cell that states it, where it is one of a series. */
  cell?: CellPlace;
};

/** The corpus makes facts of every series before anything else sees them. */
export const factSchema = authoredFact as unknown as z.ZodType<FactEntry>;

/** A fact's id: the authored one, or `<indicator>[-<subject>]-<period>`. */
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
    const { from, near, figure, text: name, change, subject, cell } = fact;
    const parts = change ? [{ keys: ['change'], figure: change.figure, near: change.near }] : [];
    return [
      {
        id: factId(fact),
        isMade: !fact.id,
        label: fact.label ?? '事实',
        keys: [],
        assertions: [{ keys: [], from, near, figure, name, cell, parts }],
        references: [
          ...refer('indicator', ['indicator'], fact.indicator),
          ...(subject?.kind === 'company' ? refer('company', ['subject', 'id'], subject.id) : []),
          ...(subject?.kind === 'project' ? refer('project', ['subject', 'id'], subject.id) : []),
        ],
      },
    ];
  },
});
