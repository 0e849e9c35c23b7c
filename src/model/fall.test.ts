import { describe, expect, it } from 'vitest';
import { createCueReader } from '../corpus/cue-reader.ts';
import { fallOf, saysFall } from './fall.ts';
import type { Figure } from './figure.ts';

const cues = createCueReader([
  { says: 'decrease', words: ['下降', '减少'], silent: [], of: [], follows: false },
  { says: 'increase', words: ['增长'], silent: ['负增长'], of: [], follows: false },
] as unknown as Parameters<typeof createCueReader>[0]);
const figure = (low: number | null, high: number | null) =>
  ({ figure: '4.2%', low, high, unit: '%', magnitude: { low, high, dimension: 'ratio', currency: null } }) as Figure;

describe('A change', () => {
  it('is a fall where its label says so', () => {
    expect(['同比下降', '比上年减少', '同比', '同比增长'].map((label) => saysFall(label, cues))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('that is a fall has its ends below zero and its figure as printed', () => {
    expect(fallOf(figure(4.2, 4.2))).toMatchObject({ figure: '4.2%', low: -4.2, high: -4.2, magnitude: { low: -4.2 } });
    expect(fallOf(figure(3, 5))).toMatchObject({ low: -5, high: -3 });
    expect(fallOf(figure(4.2, null))).toMatchObject({ low: null, high: -4.2 });
  });

  it('that is printed with a minus is not turned round', () => {
    expect(fallOf(figure(-4.2, -4.2))).toMatchObject({ low: -4.2, high: -4.2 });
  });
});
