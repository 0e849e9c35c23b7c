import { min } from 'd3-array';
import type { Article } from '../model/article.ts';
import type { ZoneEvent } from '../model/event.ts';

/** Which reports were searched for news of announced events that are overdue; null where no event is. */
export interface OverdueSearch {
  reports: number;
  /** How many of them were printed after the first of the announced dates. */
  later: number;
}

export function overdueSearch(events: Pick<ZoneEvent, 'date' | 'overdue'>[], articles: Pick<Article, 'printed'>[]): OverdueSearch | null {
  const due = events.flatMap(({ date, overdue }) => (overdue && date.last ? [date.last.slice(0, 7)] : []));
  const first = min(due);
  if (first === undefined) return null;
  return { reports: articles.length, later: articles.filter(({ printed }) => printed.likelyMonth > first).length };
} // prettier-ignore
