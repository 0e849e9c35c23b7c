import { describe, expect, it } from 'vitest';
import { columns } from './columns.ts';
import { slope } from './slope.ts';

describe('Drawings hold the zero of what they draw', () => {
  it('columns hang from zero where they are below it, and only then zero is drawn', () => {
    expect(columns([44, 88])).toEqual({
      columns: [
        { y: 44, height: 44 },
        { y: 0, height: 88 },
      ],
      zero: null,
    });
    expect(columns([66, -22])).toEqual({
      columns: [
        { y: 0, height: 66 },
        { y: 66, height: 22 },
      ],
      zero: 66,
    });
  });

  it('the axis of two points is at zero: their foot, between them, or their head', () => {
    expect(slope(47, 94).axis).toBe('M0 51H100');
    expect(slope(10, -10).axis).toBe('M0 26H100');
    expect(slope(-10, -5).axis).toBe('M0 1H100');
  });

  it('nothing but zeros is drawn without a length', () => {
    expect(columns([0, 0]).columns.map(({ height }) => height)).toEqual([0, 0]);
  });
});
