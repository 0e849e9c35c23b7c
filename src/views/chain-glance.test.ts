import { expect, it } from 'vitest';
import type { Chain, Stage } from '../model/chain.ts';
import { chainGlance } from './chain-glance.ts';

const node = (label: string, stage: Stage, tone: string) => ({ label, stage, status: { tone, label: tone } });
const told = (...nodes: object[]) =>
  chainGlance({ nodes } as unknown as Chain).stages.map(({ label, groups }) => [label, ...groups.map(({ status, labels }) => `${status.label} ${labels.join('、')}`)]); // prettier-ignore

it('names each link once, by stage and by how far it is', () => {
  expect(
    told(
      node('甲醇', 'downstream', 'wanted'),
      node('焦炭', 'midstream', 'existing'),
      node('煤', 'upstream', 'existing'),
      node('煤焦油', 'midstream', 'existing'),
      node('LNG', 'midstream', 'building'),
    ),
  ).toEqual([
    ['上游', 'existing 煤'],
    ['中游', 'existing 焦炭、煤焦油', 'building LNG'],
    ['下游', 'wanted 甲醇'],
  ]);
});

it('puts last what no report places', () => {
  expect(told(node('硫酸', 'unplaced', 'existing'), node('脱硫', 'supporting', 'building')).map(([stage]) => stage)).toEqual(['配套', '未明']); // prettier-ignore
});
