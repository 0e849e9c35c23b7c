import { descending, groups, sort } from 'd3-array';
import type { Fact } from '../model/fact.ts';
import { dateOf, seriesKey } from '../model/series.ts';
import type { Zone } from '../model/zone.ts';

/** Figures under one heading; `named` where each row must say whose figure it is. */
export interface FactGroup {
  title: string;
  named: boolean;
  facts: Fact[];
}

const otherTitle = '其他';
const othersTitle = '不是园区自己的数字';

/**
 * All figures of a zone: its own under the headings of the vocabulary, in its order; then those of firms, projects and
 * places. Values of one series stand together, the newest first.
 */
export function factGroups({ facts }: Pick<Zone, 'facts'>): FactGroup[] {
  const isOwn = ({ subject }: Fact) => subject === null || subject.kind === 'zone';
  const own = sort(facts.filter(isOwn), ({ indicator }) => indicator.place);
  const others = facts.filter((fact) => !isOwn(fact));
  return [
    ...groups(own, ({ indicator }) => indicator.group ?? otherTitle).map(([title, alike]) => ({
      title,
      named: false,
      facts: bySeries(alike),
    })),
    ...(others.length > 0
      ? [
          {
            title: othersTitle,
            named: true,
            facts: groups(others, ({ subject }) => subject!.label).flatMap(([, alike]) => bySeries(alike)),
          },
        ]
      : []),
  ];
}

const bySeries = (facts: Fact[]): Fact[] =>
  groups(facts, seriesKey).flatMap(([, series]) => sort(series, (a, b) => descending(dateOf(a), dateOf(b))));
