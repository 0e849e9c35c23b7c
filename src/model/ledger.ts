import { groups, sort } from 'd3-array';
import type { Fact } from './fact.ts';
import type { Indicator } from './vocabulary.ts';

/**
 * Values that can stand in one row of years: of one indicator, unit and status, oldest first. The last one is shown
 * large.
 */
export interface Series {
  facts: Fact[];
  current: Fact;
}

/** One stage of a funnel of stages: signed, started, in operation. */
export interface FunnelStage {
  label: string;
  count: Fact | null;
  investment: Fact | null;
}

export type LedgerCell =
  | { kind: 'series'; series: Series; wide: boolean }
  | { kind: 'funnel'; current: Fact; stages: FunnelStage[]; wide: true };

/** How the facts of a zone are laid out on its page. */
export interface Ledger {
  /** Core indicators of the zone itself. */
  cells: LedgerCell[];
  /** The zone's other figures. */
  run: Fact[];
  /** Figures of others than the zone (firms, products, counties), grouped by their subject. */
  others: { label: string; facts: Fact[] }[];
}

export function ledgerOf(facts: Fact[], indicators: Indicator[]): Ledger {
  const own = facts.filter((fact) => fact.subject === null || fact.subject.kind === 'zone');
  const funnels = funnelCells(own.filter(({ indicator }) => indicator.funnel));
  const inFunnel = new Set(funnels.flatMap(funnelFacts));
  const rest = own.filter((fact) => !inFunnel.has(fact));
  const core = rest.filter((fact) => fact.indicator.core && fact.figure);
  const order = new Map(indicators.map(({ id }, i) => [id, i]));
  const current = (cell: LedgerCell) => (cell.kind === 'funnel' ? cell.current : cell.series.current);
  return {
    cells: sort([...seriesCells(core), ...funnels], (cell) => order.get(current(cell).indicator.id)),
    run: rest.filter((fact) => !core.includes(fact)),
    others: othersOf(facts.filter((f) => !own.includes(f))),
  };
}

/** Facts stand in one series only where indicator, name, subject, unit, status and cumulation are the same. */
export const seriesKey = (fact: Fact) =>
  [
    ...[fact.indicator.id, fact.label, fact.subject?.label, fact.figure?.unit],
    ...[fact.status.id, fact.cumulative, periodForm(fact)],
  ].join(' ');
export const isSameSeries = (a: Fact, b: Fact) => seriesKey(a) === seriesKey(b);

/**
 * A flow over a whole year and one over some months are not comparable. A stock belongs to a day, so its kind of period
 * does not matter.
 */
const periodForm = ({ indicator, period }: Fact) => (indicator.nature === 'flow' ? period.kind : 'any');

function seriesCells(facts: Fact[]): LedgerCell[] {
  return groups(facts, seriesKey).map(([, group]): LedgerCell => {
    const sorted = sort(group, dateOf);
    return { kind: 'series', series: { facts: sorted, current: sorted.at(-1)! }, wide: sorted.length > 2 };
  });
}

const dateOf = ({ period }: Fact) => period.end ?? period.start ?? '';

function funnelCells(facts: Fact[]): LedgerCell[] {
  const funnels = Map.groupBy(facts, ({ indicator, period }) => `${indicator.funnel!.group} ${period.text}`);
  return [...funnels.values()].filter((group) => group.length > 2).map(funnelCell);
}

function funnelCell(facts: Fact[]): LedgerCell {
  const byOrder = Map.groupBy(facts, ({ indicator }) => indicator.funnel!.order);
  const stages = sort(byOrder, ([order]) => order).map(([, group]): FunnelStage => {
    const of = (measure: string) => group.find((fact) => fact.indicator.funnel!.measure === measure) ?? null;
    return { label: group[0]!.indicator.funnel!.stage, count: of('count'), investment: of('investment') };
  });
  const first = stages[0]!;
  return { kind: 'funnel', current: (first.count ?? first.investment)!, stages, wide: true };
}

const funnelFacts = (cell: LedgerCell) =>
  cell.kind === 'funnel' ? cell.stages.flatMap(({ count, investment }) => [count, investment]) : [];

function othersOf(facts: Fact[]): Ledger['others'] {
  return groups(facts, ({ subject }) => subject!.label).map(([label, group]) => ({ label, facts: group }));
}
