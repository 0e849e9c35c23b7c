import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesOf } from '../src/model/series.ts';
import type { Zone } from '../src/model/zone.ts';
import { openYearbook } from '../src/open-yearbook.ts';
import { casesIn, edited } from './support/edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'series-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a series recorded from a table', () => {
  let zone: Zone;
  beforeAll(() => {
    const { edits } = casesIn('honest').find(({ id }) => id === 'series-of-a-table')!;
    zone = openYearbook(edited(edits, scratch, 'series')).book.zones.find(({ id }) => id === 'dongwan')!;
  });
  const facts = (indicator: string) => zone.facts.filter((fact) => fact.indicator.id === indicator);

  it('is a fact for each cell, under an id of its own', () => {
    expect(facts('output').map(({ id, figure }) => `${id} ${figure!.figure}`)).toEqual([
      'output-2026 61.5亿元',
      'output-2027 72亿元',
      'output-2028 约76.5亿元',
      'output-2030-h1 7100万元',
      'output-2030-h2 8300万元',
      'output-2029 80亿元',
      'output-2030 88.6亿元',
    ]);
  });

  it('has none for an empty cell', () => {
    const own = facts('firms').map(({ id }) => id);
    expect(own).toContain('firms-2026');
    expect(own).not.toContain('firms-2027');
  });

  it('has the cell as the receipt of each, however often its figure stands', () => {
    expect(facts('jobs').map(({ receipt }) => receipt.quote)).toEqual([
      '2026，用工（人）：2100',
      '2027，用工（人）：2100',
    ]);
  });

  it('is drawn with what else is known of the indicator', () => {
    const drawn = seriesOf(zone.facts).find(({ facts }) => facts.some(({ id }) => id === 'output-2026'))!;
    expect(drawn.facts.map(({ id }) => id)).toEqual([
      'output-2026', 'output-2027', 'output-2028', 'output-2029', 'output-2030',
    ]); // prettier-ignore
  });
});
