import { monthsCovered } from '../schema/period.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';

/** The ways in which two values can differ so that they cannot be compared, in the order in which a page names them. */
export const differences = ['indicator', 'label', 'unit', 'perimeter', 'status', 'period', 'doubt'] as const;
export type Difference = (typeof differences)[number];

/** The words for the mark 异. */
export const differenceLabels: Record<Difference, string> = {
  indicator: '指标不同',
  label: '名称不同',
  unit: '单位不同',
  perimeter: '范围不同',
  status: '性质不同',
  period: '期间不同',
  doubt: '存疑',
};

/** Everything that a comparison looks at, as plain text, so that the script of a page needs nothing else of a fact. */
export type Basis = Record<Difference, string | null>;

/** The basis of a fact. null means unknown and equals nothing, not even another null. */
export function basisOf(fact: Fact): Basis {
  const { indicator, label, figure, subject, status } = fact;
  const whole = subject === null || subject.kind === 'zone';
  return {
    indicator: indicator.id,
    label,
    unit: figure && (figure.magnitude.low ?? figure.magnitude.high) !== null ? unitBasis(figure.magnitude) : null,
    perimeter: whole ? 'zone' : `${subject.kind} ${subject.id ?? subject.label}`,
    status: status.id,
    period: periodKey(fact),
    doubt: fact.doubts.length > 0 ? null : '',
  };
}

/** Amounts of two currencies are of two units: nothing says what one is worth in the other on the day. */
const unitBasis = ({ dimension, currency }: Figure['magnitude']) => (currency ? `${dimension} ${currency}` : dimension);

/** Why two values cannot be compared; empty: they can. */
export function differencesOf(a: Basis, b: Basis): Difference[] {
  return differences.filter((name) => a[name] === null || a[name] !== b[name]);
}

export const comparable = (a: Fact, b: Fact) => differencesOf(basisOf(a), basisOf(b)).length === 0;

/** Groups of two or more values that can be compared with one another; a value is in one group at most. */
export function comparableGroups(facts: Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const group = groups.find(([first]) => comparable(first!, fact));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.filter((group) => group.length > 1);
}

/**
 * The period in a comparable form: of a flow both ends and whether it is cumulative, of a stock its month, if known.
 * Periods given by `by` or `as of` never equal a span.
 */
function periodKey({ indicator, period, cumulative }: Fact): string | null {
  if (period.kind === 'unknown' || period.end === null) return null;
  const months = monthsCovered(period);
  const oneMonth = months !== null && months.to - months.from === 1;
  if (indicator.nature !== 'flow' && oneMonth) return period.end.slice(0, 7);
  const open = period.start === null ? `${period.kind} ` : '';
  return `${open}${period.start ?? ''}..${period.end}${cumulative ? ' cumulative' : ''}`;
}
