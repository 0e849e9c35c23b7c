import type { Yearbook } from '../../model/yearbook.ts';
import { betweenVolumes, type BetweenVolumes } from './between-volumes.ts';
import { homeDirectory, silenceOf, type HomeDirectory } from './directory.ts';
import { firstDoubt, type FirstDoubt } from './first-doubt.ts';
import { industrySquares, type IndustrySquares } from './industry-squares.ts';
import { longestSeries, type LongestSeries } from './longest-series.ts';
import { oldestPromise, type OldestPromise } from './oldest-promise.ts';
import { statementsOfTallies, talliesOf } from './tallies.ts';
import type { Statement } from '../statement.ts';

/** All that the home page shows of a book, of whatever size. What a rule does not find is left out. */
export interface HomeView {
  doubt: FirstDoubt | null;
  series: LongestSeries | null;
  promise: OldestPromise | null;
  tallies: Statement[];
  directory: HomeDirectory;
  silence: string | null;
  /** Of one zone there is nothing to hold against another. */
  squares: IndustrySquares | null;
  between: BetweenVolumes | null;
}

export function homeView(book: Yearbook): HomeView {
  const directory = homeDirectory(book);
  return {
    doubt: firstDoubt(book),
    series: longestSeries(book.zones),
    promise: oldestPromise(book),
    tallies: statementsOfTallies(talliesOf(book)),
    directory,
    silence: silenceOf(directory.silent, book.volumes.length),
    squares: book.zones.length > 1 ? industrySquares(book.zones, book.industries) : null,
    between: betweenVolumes(book),
  };
}
