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
  return [...years]
    .sort((a, b) => b - a)
    .map((year): Volume => {
      const inYear = zones.filter((zone) => zone.volumes.includes(year));
      const articles = inYear.flatMap((zone) => zone.articles.filter(({ volume }) => volume === year));
      const months = articles.map((article) => article.printed.likelyMonth).sort();
      return {
        year,
        note: notes.find((note) => note.year === year)?.note ?? null,
        zones: inYear,
        articles,
        asOfLabel: months.length > 0 ? monthLabel(months.at(-1)!) : `${year}年`,
        current: year === current,
      };
    });
}
