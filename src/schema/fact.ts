import { z } from 'astro/zod';
import { figure, flag, id, period, receipt, text } from './fields.ts';
import { refer, zoneList } from './zone-list.ts';

export const factStatuses = [
  'actual', 'in-progress', 'planned', 'expected', 'target', 'capacity', 'claimed', 'policy',
] as const; // prettier-ignore

const labelled = <Kind extends string>(kind: Kind, words: string) =>
  z.strictObject({ kind: z.literal(kind), label: text(words, 40), id: id('编号').optional() });

/** What the figure is of. Left out, it is of the zone itself. */
const subjectSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('company'), id: id('企业编号') }),
  z.strictObject({ kind: z.literal('project'), id: id('项目编号') }),
  labelled('zone', '名称'),
  labelled('park', '分园、产业园名称'),
  labelled('county', '县区名称'),
  labelled('city', '市名'),
  labelled('product', '产品或景区名'),
]);
export type SubjectEntry = z.infer<typeof subjectSchema>;

const factSchema = z
  .strictObject({
    id: id('编号；不写则由指标、主体、期间合成').optional(),
    indicator: id('指标：vocabularies/indicators.yaml 的编号'),
    label: text('比指标名更确切的叫法', 30).optional(),
    subject: subjectSchema.optional().describe('数字是谁的；不写即园区自己的'),
    figure: figure('照原文写的数字，如 257.1亿元').optional(),
    text: text('没有数字的事实', 60).optional(),
    period: period(),
    cumulative: flag('是否累计数'),
    status: z.enum(factStatuses).describe('性质：实际、在建、计划、预计、目标、能力、自称、政策'),
    change: z
      .strictObject({ label: text('如 同比', 12), figure: figure('如 15.3%'), near: receipt.near })
      .optional()
      .describe('报道写的增减'),
    note: text('编者对期间或口径的一句说明', 80).optional(),
    ...receipt,
  })
  .refine((fact) => (fact.figure === undefined) !== (fact.text === undefined), {
    message: 'figure 与 text 应写一个，且只写一个',
    path: ['figure'],
  });
export type FactEntry = z.infer<typeof factSchema>;

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
    const { from, near, figure, text: name, change, subject } = fact;
    const parts = change ? [{ keys: ['change'], figure: change.figure, near: change.near }] : [];
    return [
      {
        id: factId(fact),
        isMade: !fact.id,
        label: fact.label ?? '事实',
        keys: [],
        assertions: [{ keys: [], from, near, figure, name, parts }],
        references: [
          ...refer('indicator', ['indicator'], fact.indicator),
          ...(subject?.kind === 'company' ? refer('company', ['subject', 'id'], subject.id) : []),
          ...(subject?.kind === 'project' ? refer('project', ['subject', 'id'], subject.id) : []),
        ],
      },
    ];
  },
});
