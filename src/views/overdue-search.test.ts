import { expect, test } from 'vitest';
import { overdueSearch } from './overdue-search.ts';

const event = (last: string, overdue = true) => ({ date: { last }, overdue }) as never;
const article = (likelyMonth: string) => ({ printed: { likelyMonth } }) as never;

test('what was searched for the outcome of what was announced: all reports, and those printed after the first date', () => {
  const articles = [article('2024-10'), article('2024-12'), article('2025-10')];
  expect(overdueSearch([event('2025-06-30'), event('2024-12-31')], articles)).toEqual({ reports: 3, later: 1 });
});

test('nothing, where nothing is overdue', () => {
  expect(overdueSearch([event('2024-12-31', false)], [article('2025-10')])).toBeNull();
});
