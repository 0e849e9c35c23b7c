import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import type { Zone } from '../model/zone.ts';
import { zoneChanges } from './changes.ts';

const fact = (article: string, period: string, figure: string, label = '产值') =>
  ({
    indicator: { id: 'output' },
    subject: null,
    label,
    figure: { figure, unit: '亿元' },
    text: null,
    period: { label: period },
    status: { id: 'actual' },
    receipt: { article },
  }) as unknown as Fact;

const zone = (facts: Fact[]) =>
  ({
    articles: [
      { id: 'old', volume: 2030 },
      { id: 'new', volume: 2031 },
    ],
    facts,
  }) as unknown as Zone;
const counts = (facts: Fact[]) => {
  const { fresh, continued, revised, silent } = zoneChanges(zone(facts), 2031);
  return { fresh: fresh.length, continued: continued.length, revised: revised.length, silent: silent.length };
};

describe('what changed in a zone between two volumes', () => {
  it('is a figure that goes on, where a later period is given', () => {
    expect(counts([fact('old', '2030年', '3亿元'), fact('new', '2031年', '4亿元')])).toMatchObject({
      continued: 1,
      fresh: 0,
    });
  });
  it('is a revision, where one period has another value', () => {
    expect(counts([fact('old', '2030年', '3亿元'), fact('new', '2030年', '3.1亿元')])).toMatchObject({
      revised: 1,
      continued: 0,
    });
  });
  it('is nothing, where the same value is repeated', () => {
    expect(counts([fact('old', '2030年', '3亿元'), fact('new', '2030年', '3亿元')])).toEqual({
      fresh: 0,
      continued: 0,
      revised: 0,
      silent: 0,
    });
  });
  it('is silence, where the later volume does not mention it', () => {
    expect(counts([fact('old', '2030年', '3亿元')])).toMatchObject({ silent: 1 });
  });
  it('is new, where only the later volume has it', () => {
    expect(counts([fact('new', '2031年', '5亿元', '税收')])).toMatchObject({ fresh: 1 });
  });
});
