import { describe, expect, it } from 'vitest';
import { bars } from './bars.ts';

describe('Bars hold the zero of what they draw', () => {
  it('bars of amounts above zero begin at the left edge, the largest fills the box', () => {
    expect(bars([50, 100, 0])).toEqual([
      { x: 0, width: 50, zero: 0 },
      { x: 0, width: 100, zero: 0 },
      { x: 0, width: 0, zero: 0 },
    ]);
  });

  it('a loss lies left of zero, in the same scale as a profit', () => {
    expect(bars([-25, 75])).toEqual([
      { x: 0, width: 25, zero: 25 },
      { x: 25, width: 75, zero: 25 },
    ]);
    expect(bars([-5, -10])).toEqual([
      { x: 50, width: 50, zero: 100 },
      { x: 0, width: 100, zero: 100 },
    ]);
  });

  it('nothing but zeros is drawn without a length', () => {
    expect(bars([0, 0]).map(({ width }) => width)).toEqual([0, 0]);
  });
});
