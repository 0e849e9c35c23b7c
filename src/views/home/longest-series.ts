import { ascending, greatest } from 'd3-array';
import type { DoubtMark } from '../../model/doubt-mark.ts';
import type { Fact } from '../../model/fact.ts';
import type { Receipt } from '../../model/receipt.ts';
import { redDoubts } from '../../model/red-doubts.ts';
import { seriesOf } from '../../model/series.ts';
import type { Zone } from '../../model/zone.ts';
import { claimsOf } from '../claims.ts';
import { sourceMarkOf } from '../source-mark.ts';
import type { Statement } from '../statement.ts';
import { distinctByUrl } from '../../model/distinct-by-url.ts';

/** One indicator of one subject over full years, as it happened, oldest first. */
export interface LongestSeries {
  zone: Zone;
  facts: Fact[];
  newest: Fact;
  /** Whose and what: 灵石规上工业总产值. */
  title: string;
  /** The unit that all of them have. */
  unit: string;
  /** Each paragraph and each red doubt once. */
  receipts: Receipt[];
  doubts: DoubtMark[];
  statement: Statement;
}

const fewest = 3;

/** The longest one; of those of one length the first in the order of the book. */
export function longestSeries(zones: Zone[]): LongestSeries | null {
  const all = zones.flatMap((zone) => rowsOf(zone.facts).map((facts) => ({ zone, facts })));
  const best = greatest(
    all.filter(({ facts }) => facts.length >= fewest),
    (a, b) => ascending(a.facts.length, b.facts.length),
  );
  return best ? told(best.zone, best.facts) : null;
}

function told(zone: Zone, facts: Fact[]): LongestSeries {
  const [{ label, subject, figure }] = facts as [Fact];
  const whose = subject && subject.kind !== 'zone' ? subject.label : '';
  const title = zone.shortName + (label.includes(whose) ? label : `${whose}${label}`);
  return {
    ...{ zone, facts, newest: facts.at(-1)!, title, unit: figure!.unit },
    receipts: distinctByUrl(facts.map(({ receipt }) => receipt)),
    doubts: distinctByUrl(facts.flatMap(({ doubts }) => doubts)),
    statement: statementOf(zone, facts, title),
  };
}

/** The facts that stand in one row of full years, each year once; where a year has two values the row is none. */
function rowsOf(facts: Fact[]): Fact[][] {
  const usable = facts.filter(
    ({ figure, status, period, cumulative }) =>
      figure !== null &&
      figure.qualifier === null &&
      figure.low !== null &&
      figure.low === figure.high &&
      status.id === 'actual' &&
      period.kind === 'year' &&
      !cumulative,
  );
  return seriesOf(usable)
    .map(({ facts: row }) => row)
    .filter((row) => new Set(row.map(({ period }) => period.end)).size === row.length);
}

function statementOf(zone: Zone, facts: Fact[], title: string): Statement {
  const claim = claimsOf(zone);
  return {
    rule: 'finding',
    claims: facts.map(({ id }) => claim(id)),
    parts: [
      { text: `${title}：` },
      ...facts.flatMap(({ url, figure, periodLabel, receipt, doubts }, i) => [
        { text: `${i > 0 ? '，' : ''}${periodLabel}` },
        { text: figure!.shown, url, receipt: sourceMarkOf(receipt), ...(isDoubted(doubts) && { doubted: true as const }) }, // prettier-ignore
      ]),
      { text: '。' },
    ],
  };
}

const isDoubted = (doubts: DoubtMark[]) => redDoubts(doubts).length > 0;
