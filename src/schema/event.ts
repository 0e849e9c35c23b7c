import { z } from 'astro/zod';
import { eventDate, flag, id, receipt, text } from './fields.ts';
import { zoneList } from './zone-list.ts';

const eventKinds = [
  'founding', 'approval', 'signing', 'start', 'completion', 'operation', 'policy', 'rating', 'meeting', 'promotion',
  'output', 'visit', 'other',
] as const; // prettier-ignore

const eventSchema = z.strictObject({
  id: id('编号'),
  date: eventDate(),
  title: text('一句话', 90),
  kind: z
    .enum(eventKinds)
    .describe('类别：设立、认定、签约、开工、完工、投产、政策、评级、会议、推介、产出、调研、其他'),
  nature: z.enum(['happened', 'ongoing', 'announced']).describe('已发生、进行中或只是宣布'),
  turning: flag('是否一园的转折'),
  ...receipt,
});
export type EventEntry = z.infer<typeof eventSchema>;

export const events = zoneList(eventSchema, {
  label: '大事',
  most: 500,
  sentences: ['title'],
  titles: [],
  items: ({ id, title, from, near }) => [
    { id, label: title, keys: [], assertions: [{ keys: [], from, near, name: title }] },
  ],
});
