import type { SeriesFault } from '../corpus/expand-series.ts';
import { problemAt, rule } from './rule.ts';

/** series-not-in-article, unreadable-series: no row or column of that head, or a cell of it that no fact can be made of. */
export const unreadableSeries = rule(['series-not-in-article', 'unreadable-series'], ({ corpus }) =>
  corpus.seriesFaults.map((fault) => {
    const id =
      fault.why.fault === 'absent' || fault.why.fault === 'ambiguous' ? 'series-not-in-article' : 'unreadable-series';
    return problemAt(fault.entry, [...fault.keys, 'series'], id, sentence(fault));
  }),
);

function sentence({ series, from, why }: SeriesFault): string {
  const found = `发现 series“${series}”`;
  switch (why.fault) {
    case 'absent': {
      const heads = why.heads
        .filter((head) => head !== '')
        .slice(0, 12)
        .join('、');
      return `${found}，应为报道“${from}”里一张表的列首或行首（${heads || '那里没有表格，或没有 near 所说的表'}），请改正，或改正出处。`;
    }
    case 'ambiguous':
      return `${found}，报道“${from}”里不止一处（${why.places.slice(0, 4).join('、')}），应指明一处，请把表头写全，或用 near 写上那张表独有的几个字。`;
    case 'no-period':
      return `${found}，“${why.head}”这一头的格“${why.text}”没有期间，应有年、月一类的期间，请在 without 里写上“${why.head}”，另写一条；整列都没有期间的，逐格写。`;
    case 'no-figure':
      return `${found}，“${why.head}”这一头的格“${why.text}”读不成一个带单位的数，请在表头写明单位，或在 without 里写上“${why.head}”，另写一条。`;
    case 'empty':
      return `${found}，这一列或一行没有数字，应至少有一格，请改正，或删去这一条。`;
  }
}
