import { problemAt, rule } from './rule.ts';

/** A note on a volume in which nothing was printed: no page would show the note. */
export const idleVolume = rule(['idle-volume'], ({ corpus }) => {
  const { root, failed, yearbook, zones } = corpus.entries;
  // A report or source with faults may belong to that volume.
  if ([...failed].some((path) => /^(?:zones|sources)(?:\/|$)/.test(path.slice(root.length + 1)))) return [];
  const months = zones.flatMap(({ articles }) =>
    articles.map(({ value }) => corpus.sources.get(value.source)?.value.published.likelyMonth ?? ''),
  );
  if (months.includes('')) return [];
  const years = new Set([yearbook.value.edition, ...months].map((date) => Number(date.slice(0, 4))));
  return yearbook.value.volumes.flatMap(({ year }, i) => {
    if (years.has(year)) return [];
    const known = [...years].sort().join('、');
    const message = `发现卷次“${year}”，这一年没有园区的报道，说明不会上页面，应为${known}中的一年，请改正年份。`;
    return [problemAt(yearbook, ['volumes', i, 'year'], 'idle-volume', message)];
  });
});
