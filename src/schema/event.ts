import { z } from 'astro/zod';
import { day, eventDate, flag, id, receipt, text } from './fields.ts';
import { choice } from './meaning.ts';
import { refer, zoneList } from './zone-list.ts';

const eventKinds = [
  'founding', 'approval', 'signing', 'start', 'completion', 'operation', 'policy', 'rating', 'meeting', 'promotion',
  'output', 'visit', 'other',
] as const; // prettier-ignore

const laterReport = z.strictObject({
  ...receipt,
  says: text('后来的报道怎么说，一句话', 90),
  met: flag('是否写明已经做到'),
});

const eventSchema = z.strictObject({
  id: id('编号'),
  date: eventDate(),
  title: text('一句话', 90),
  kind: choice('类别：设立、认定、签约、开工、完工、投产、政策、评级、会议、推介、产出、调研、其他', eventKinds, {
    founding: '设立 成立',
    approval: '认定 批准 批复',
    signing: '签约',
    start: '开工 启动',
    completion: '完工 竣工 建成',
    operation: '投产 运营 投用',
    policy: '政策',
    rating: '评级',
    meeting: '会议',
    promotion: '推介 招商',
    output: '产出',
    visit: '调研 考察',
    other: '其他 其它',
  }),
  nature: choice('已发生、进行中或只是宣布', ['happened', 'ongoing', 'announced'], {
    happened: '已发生 发生',
    ongoing: '进行中',
    announced: '只是宣布 宣布 计划 预计',
  }),
  turning: flag('是否一园的转折'),
  project: id('属于哪个项目：本园区项目的编号', 'project').optional(),
  due: day('只是宣布的事，期限的最后一天；date 已经说明的不写').optional(),
  dueReason: text('报道没有印出这一天的，为什么这样定', 60).optional(),
  term: text('只是宣布的事，文章里写期限的那几个字', 40).optional(),
  said: text('只是宣布的事，谁说的，用文章里的几个字；报道自己说的不写', 30).optional(),
  later: z.array(laterReport).max(20).default([]).describe('只是宣布的事，后来的报道怎么说'),
  ...receipt,
});
export type EventEntry = z.infer<typeof eventSchema>;

export const events = zoneList(eventSchema, {
  label: '大事',
  most: 500,
  sentences: ['title'],
  titles: [],
  items: ({ id, title, from, near, project, later }) => [
    {
      id,
      label: title,
      keys: [],
      assertions: [
        { keys: [], from, near, name: title },
        ...later.map(({ from, near, says }, i) => ({ keys: ['later', i], from, near, name: says })),
      ],
      references: refer('project', ['project'], project),
    },
  ],
});
