import { sort } from 'd3-array';
import type { Fact } from '../model/fact.ts';
import type { Zone } from '../model/zone.ts';
import { factItem, overviewOf, type BoardItem } from './standing-board.ts';

const most = 9;
const fewest = 3;

/**
 * The newest value of each indicator: what every zone is held against, then how far its projects are, then what a site is
 * chosen by, then the rest; alike ones in the order of the overview. Where there are fewer than three, what is planned
 * fills up, and says so.
 */
export function keyFigures(zone: Zone): BoardItem[] {
  const text = overviewOf(zone);
  const told = zone.facts.filter(({ figure, indicator }) => figure && indicator.nature !== 'capacity');
  const ranked = (facts: Fact[]) =>
    newestOfEach(
      sort(
        facts,
        (fact) => weightOf(fact),
        ({ figure }) => placeIn(text, figure!.figure),
      ),
    );
  const firm = ranked(told.filter(({ status }) => ['actual', 'in-progress'].includes(status.id)));
  const planned = firm.length < fewest ? ranked(told.filter(({ status }) => status.tone === 'planned')) : [];
  return [...firm, ...planned].slice(0, most).map(factItem);
}

/** The zone's own before what is of its parks, projects and firms. */
function weightOf({ indicator, subject }: Fact): number {
  const whose = subject === null || subject.kind === 'zone' ? 0 : subject.kind === 'park' ? 4 : 8;
  return whose + (indicator.core ? 0 : indicator.funnel ? 1 : indicator.topic ? 2 : 3);
}

function placeIn(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? Infinity : at;
}

/** Of facts of one name and one subject the one that ends last. */
function newestOfEach(facts: Fact[]): Fact[] {
  const nameOf = ({ indicator, label, subject }: Fact) => `${indicator.id} ${label} ${subject?.label ?? ''}`;
  const end = ({ period }: Fact) => period.end ?? '';
  return [...Map.groupBy(facts, nameOf).values()].map((group) =>
    group.reduce((newest, fact) => (end(fact) > end(newest) ? fact : newest)),
  );
}
