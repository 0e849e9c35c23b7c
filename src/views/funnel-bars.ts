import { bars, type Bar } from './bars.ts';
import type { Fact } from '../model/fact.ts';
import type { FunnelStage } from '../model/ledger.ts';
import { amountOf } from './ranking.ts';

/** Bars for the stages of a funnel, of one measure and one currency: sums where every stage has one, else counts, else none. */
export function funnelBars(stages: FunnelStage[]): Bar[] | null {
  const drawn = [stages.map(({ investment }) => investment), stages.map(({ count }) => count)].find(isOneMeasure);
  return drawn ? bars(drawn.map((fact) => amountOf(fact!))) : null;
}

function isOneMeasure(facts: (Fact | null)[]): boolean {
  const measures = new Set(
    facts.map((fact) => fact?.figure && `${fact.figure.magnitude.dimension} ${fact.figure.currency}`),
  );
  return measures.size === 1 && !measures.has(null) && !measures.has(undefined);
}
