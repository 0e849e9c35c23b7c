import { describe, expect, it } from 'vitest';
import { yearAxis } from './year-axis.ts';

const ends = (...years: number[]) => years.map((year) => `${year}-12-31`);

describe('An axis of years is to scale', () => {
  it('1989, 2019 and 2021 do not stand at equal distances', () => {
    const { even, x, width } = yearAxis(ends(1989, 2019, 2021))!;
    expect(even).toBe(false);
    expect((x[1]! - x[0]!) / (x[2]! - x[1]!)).toBeCloseTo(15, 0);
    expect(x[2]! - x[1]!).toBeGreaterThanOrEqual(width - 0.1);
    expect(x[2]! + width).toBeCloseTo(320);
  });
  it('years in a row stand side by side, leap years and months of other lengths too', () => {
    expect(yearAxis(ends(2022, 2023, 2024, 2025))!.even).toBe(true);
    expect(yearAxis(ends(2011, 2016, 2021))!.even).toBe(true);
    expect(yearAxis(['2024-01-31', '2024-02-29', '2024-03-31'])!.even).toBe(true);
    expect(yearAxis(ends(2022, 2023, 2025))!.even).toBe(false);
  });
  it('what has no day, or the same one, has no place on it', () => {
    expect(yearAxis(['2023-12-31', null, '2024-12-31'])).toBeNull();
    expect(yearAxis(ends(2023, 2023, 2024))).toBeNull();
  });
});
