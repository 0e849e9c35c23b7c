import { expect, test } from 'vitest';
import { parseEventDate, type EventDate } from '../schema/event-date.ts';
import { stepWords, type Step } from './project.ts';

test.each([
  ['2024-10', 'happened', '2024年10月开工'],
  ['2025-06', 'announced', '2025年6月开工（宣布）'],
  ['unknown', 'happened', '开工（日期未披露）'],
  ['unknown', 'announced', '开工（日期未披露，宣布）'],
])('a step of %s, %s: %s', (date, nature, words) => {
  const step = { kind: 'started', label: '开工', date: parseEventDate(date) as EventDate, nature } as Step;
  expect(stepWords(step)).toBe(words);
});
