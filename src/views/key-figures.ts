import { descending, sort } from 'd3-array';
import type { Fact } from '../model/fact.ts';
import { distinctByUrl } from '../model/distinct-by-url.ts';
import { dateOf, isSameSeries } from '../model/series.ts';
import type { Zone } from '../model/zone.ts';
import { factItem, type BoardItem } from './board-item.ts';
import { overviewOf } from './standing-board.ts';

/** A figure of the first screen: the newest value, and what belongs to it in small type. */
export interface KeyFigure extends BoardItem {
  fact: Fact;
  /** Older values of the same series, the newest first. */
  earlier: Fact[];
  /** How many projects an investment is of. */
  count: Fact | null;
}

const most = 9;
const fewest = 3;
const mostEarlier = 2;

/**
 * The newest value of each indicator: what every zone is held against, then how far its projects are, then what a site is
 * chosen by, then the rest; alike ones in the order of the vocabulary, the rest in that of the overview. Where there are
 * fewer than three, what is planned fills up, and says so.
 */
export function keyFigures(zone: Zone): KeyFigure[] {
  const text = overviewOf(zone);
  const told = zone.facts.filter(({ figure, indicator }) => figure && indicator.nature !== 'capacity');
  const ranked = (facts: Fact[]) =>
    newestOfEach(
      sort(
        facts,
        (fact) => weightOf(fact),
        ({ indicator }) => (isCommon(indicator) ? indicator.place : 0),
        ({ figure }) => placeIn(text, figure!.figure),
      ),
    );
  const firm = ranked(told.filter(({ status }) => ['actual', 'in-progress'].includes(status.id)));
  const merged = withCounts(firm);
  const planned = merged.length < fewest ? ranked(told.filter(({ status }) => status.tone === 'planned')) : [];
  return [...merged, ...planned.map((fact) => ({ fact, count: null }))].slice(0, most).map(({ fact, count }) => ({
    ...factItem(fact),
    doubts: distinctByUrl([...fact.doubts, ...(count?.doubts ?? [])]),
    ...{ fact, count },
    earlier: earlierOf(fact, zone.facts),
  }));
}

/** The ids of the records that stand there; nothing else on the page may have them. */
export const idsOfKeyFigures = (zone: Zone): Set<string> =>
  new Set(
    keyFigures(zone).flatMap(({ fact, count, earlier }) => [fact, count, ...earlier].flatMap((f) => f?.id ?? [])),
  );

const isCommon = ({ core, funnel, topic }: Fact['indicator']) => core || funnel !== null || topic !== null;

/** The zone's own before what is of its parks, projects and firms. */
function weightOf({ indicator, subject }: Fact): number {
  const whose = subject === null || subject.kind === 'zone' ? 0 : subject.kind === 'park' ? 4 : 8;
  return whose + (isCommon(indicator) ? 0 : 1);
}

function placeIn(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? Infinity : at;
}

/** Of facts of one name and one subject the one that ends last. */
function newestOfEach(facts: Fact[]): Fact[] {
  const nameOf = ({ indicator, label, subject }: Fact) => `${indicator.id} ${label} ${subject?.label ?? ''}`;
  return [...Map.groupBy(facts, nameOf).values()].map((group) =>
    group.reduce((newest, fact) => (dateOf(fact) > dateOf(newest) ? fact : newest)),
  );
}

/** The number of projects and their investment are one figure where both are told of one stage and one period. */
function withCounts(facts: Fact[]): { fact: Fact; count: Fact | null }[] {
  const countOf = (fact: Fact) =>
    facts.find(
      (other) =>
        fact.indicator.funnel?.measure === 'investment' &&
        other.indicator.funnel?.measure === 'count' &&
        other.indicator.funnel.group === fact.indicator.funnel.group &&
        other.indicator.funnel.order === fact.indicator.funnel.order &&
        other.period.text === fact.period.text &&
        other.subject?.label === fact.subject?.label,
    ) ?? null;
  const pairs = facts.map((fact) => ({ fact, count: countOf(fact) }));
  const counted = new Set(pairs.map(({ count }) => count));
  return pairs.filter(({ fact }) => !counted.has(fact));
}

function earlierOf(fact: Fact, facts: Fact[]): Fact[] {
  const older = facts.filter((other) => isSameSeries(other, fact) && dateOf(other) < dateOf(fact) && other.figure);
  return sort(older, (a, b) => descending(dateOf(a), dateOf(b))).slice(0, mostEarlier);
}
