import type { Need } from '../views/need.ts';

/** The need in the query of an address; `word` may hold several words of one meaning, separated by commas. */
export function needOf(search: string): Need {
  const query = new URLSearchParams(search);
  const text = (name: string) => query.get(name)?.trim() || null;
  const number = (name: string) => {
    const value = Number(text(name) ?? NaN);
    return Number.isFinite(value) && value > 0 ? value : null;
  };
  return {
    industry: text('industry'),
    plant: number('plant'),
    days: number('days'),
    recognition: text('recognition'),
    words: text('word')?.split(',').filter(Boolean) ?? [],
    topics: [...new Set(query.getAll('topic').flatMap((value) => value.split(',')))].filter(Boolean),
  };
}

/** Whether anything is asked. */
export const isAsked = ({ industry, plant, days, recognition, words, topics }: Need) =>
  [industry, plant, days, recognition].some((value) => value !== null) || words.length + topics.length > 0;
