import { describe, expect, it } from 'vitest';
import { comparable } from '../src/views/comparability.ts';
import type { Fact } from '../src/model/fact.ts';
import { seriesOf } from '../src/model/series.ts';
import { statingOf } from '../src/views/indicator-statements.ts';
import { indicatorValues } from '../src/views/indicator-values.ts';
import { assembleFolder } from './support/assemble.ts';

const book = assembleFolder('content');
const facts = [...book.zones, book.unplaced].flatMap((zone) => zone.facts);

/** The rule of the model, written a second time in another way, so that one can disprove the other. */
function sameThing(a: Fact, b: Fact): boolean {
  const whose = ({ subject }: Fact) =>
    !subject || subject.kind === 'zone' ? '' : `${subject.kind}${subject.id ?? subject.label}`;
  return (
    a.indicator === b.indicator &&
    a.label === b.label &&
    a.figure !== null &&
    b.figure !== null &&
    a.figure.magnitude.dimension === b.figure.magnitude.dimension &&
    whose(a) === whose(b) &&
    a.status.id === b.status.id &&
    a.doubts.length + b.doubts.length === 0 &&
    sameTime(a, b)
  );
}
function sameTime(a: Fact, b: Fact): boolean {
  if (!a.period.end || !b.period.end) return false;
  if (a.indicator.nature !== 'flow' && /-\d\d/.test(a.period.text) && /-\d\d/.test(b.period.text))
    return a.period.end.slice(0, 7) === b.period.end.slice(0, 7);
  return a.period.start === b.period.start && a.period.end === b.period.end && a.cumulative === b.cumulative;
}

describe('in the whole yearbook', () => {
  it('no two facts are comparable that differ in indicator, name, unit, perimeter, status or period', () => {
    const wrong: string[] = [];
    facts.forEach((a, i) => {
      for (const b of facts.slice(i + 1)) {
        if (!comparable(a, b)) continue;
        if (!sameThing(a, b)) wrong.push(`${a.url} ${b.url}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('a fact is comparable with the same of another zone, and no longer once its year or status is another', () => {
    const firm = facts.filter(
      ({ figure, period, doubts, subject }) => figure && period.end && doubts.length === 0 && !subject,
    );
    const measured = firm.filter((fact) => comparable(fact, { ...fact }));
    expect(measured.length).toBeGreaterThan(firm.length * 0.9);
    for (const fact of measured) {
      const period = { ...fact.period, start: null, end: '1999-12-31', text: 'by 1999', kind: 'by' as const };
      expect(comparable(fact, { ...fact, period }), fact.url).toBe(false);
      expect(comparable(fact, { ...fact, status: { ...fact.status, id: 'another' } }), fact.url).toBe(false);
    }
  });

  it('every ranking on an indicator page is of comparable values alone, and every value stands once', () => {
    for (const indicator of book.indicators) {
      const { rankings, single } = indicatorValues(indicator, book.zones);
      const { without } = statingOf(indicator, book.zones);
      for (const rows of rankings)
        for (const a of rows)
          for (const b of rows)
            if (a !== b) expect(sameThing(a.fact, b.fact), `${a.fact.url} ${b.fact.url}`).toBe(true);
      const shown = [...rankings.flat(), ...single].map(({ fact }) => fact);
      const own = book.zones.flatMap((zone) => zone.facts.filter((fact) => fact.indicator === indicator));
      expect(new Set(shown)).toEqual(new Set(own));
      expect(shown).toHaveLength(own.length);
      expect(without.every((zone) => !zone.facts.some((fact) => fact.indicator === indicator))).toBe(true);
    }
  });

  it('every series over time keeps name, unit, perimeter and status', () => {
    for (const zone of book.zones)
      for (const { facts } of seriesOf(zone.facts)) {
        const same = facts.map(({ indicator, label, figure, status, cumulative }) =>
          [indicator.id, label, figure!.unit, status.id, cumulative].join(' '),
        );
        expect(new Set(same).size, zone.id).toBe(1);
      }
  });
});
