import { expect, test } from 'vitest';
import { densityStrip } from './density-strip.ts';

test('a month stands as high as it has events, beside the busiest of all', () => {
  // ▁ █ (January 1, March 2 of at most 4)
  expect(densityStrip([1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], 4)).toBe('M0.5 24V18M2.5 24V12');
  expect(densityStrip(Array(12).fill(0), 0)).toBe('');
});
