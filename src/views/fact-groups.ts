import { groups, sort } from 'd3-array';
import type { Fact } from '../model/fact.ts';
import { seriesKey } from '../model/ledger.ts';
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

function bySeries(facts: Fact[]): Fact[] {
  const end = ({ period }: Fact) => period.end ?? '';
  return groups(facts, seriesKey).flatMap(([, series]) =>
    sort(series, (a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0)),
  );
}
