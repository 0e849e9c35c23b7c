import { describe, expect, it } from 'vitest';
import { yearColumns, yearColumnsBox } from './year-columns.ts';

const days = (...years: number[]) => years.map((year) => `${year}-12-31`);

describe('columns of years', () => {
  it('stand on zero, each as high as its value', () => {
    const { columns, zero } = yearColumns([50, 100, 25], days(2022, 2023, 2024));
    expect(columns.map(({ height }) => height)).toEqual([39, 78, 19.5]);
    for (const { y, height } of columns) expect(y + height).toBe(zero);
  });

  it('hang below zero where the value does', () => {
    const { columns, zero } = yearColumns([10, -10, 5], days(2022, 2023, 2024));
    expect(columns[1]!.y).toBe(zero);
    expect(columns[0]!.y + columns[0]!.height).toBe(zero);
  });

  it('leave the place of a year without a value empty', () => {
    const { columns } = yearColumns([1, 2, 3], days(2021, 2023, 2024));
    const [a, b, c] = columns.map(({ middle }) => middle) as [number, number, number];
    expect((b - a) / (c - b)).toBeCloseTo(2, 1);
    expect(columns[2]!.x + columns[2]!.width).toBeLessThanOrEqual(yearColumnsBox.width);
  });

  it('are labelled at both ends alone where there are many', () => {
    const years = Array.from({ length: 9 }, (_, i) => 2016 + i);
    const { columns } = yearColumns(years, days(...years));
    expect(columns.filter(({ labelled }) => labelled)).toEqual([columns[0], columns[8]]);
  });
});
