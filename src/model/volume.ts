import { descending, max, sort } from 'd3-array';
import { monthLabel } from './article.ts';
import type { Volume } from './yearbook.ts';
import type { Zone } from './zone.ts';

/** Every year in which a source was printed, newest first, and the year of the edition. */
export function volumesOf(
  zones: Zone[],
  notes: { year: number; note?: string | undefined }[],
  edition: string,
): Volume[] {
  const current = Number(edition.slice(0, 4));
  const years = new Set([current, ...zones.flatMap(({ volumes }) => volumes)]);
  return sort(years, descending).map((year): Volume => {
    const inYear = zones.filter((zone) => zone.volumes.includes(year));
    const articles = inYear.flatMap((zone) => zone.articles.filter(({ volume }) => volume === year));
    const month = max(articles, ({ printed }) => printed.likelyMonth);
    return {
      year,
      note: notes.find((note) => note.year === year)?.note ?? null,
      zones: inYear,
      articles,
      asOfLabel: month ? monthLabel(month) : `${year}年`,
      current: year === current,
    };
  });
}
