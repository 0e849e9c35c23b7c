import { describe, expect, it } from 'vitest';
import { comparisonOf, type ComparedRow, type ComparedValue, type ComparedZone } from './comparison.ts';
import type { Basis } from './comparability.ts';

const basis: Basis = { indicator: 'output', label: '产值', unit: 'money', perimeter: 'zone', status: 'actual', period: '2024', doubt: '' }; // prettier-ignore
const value = (amount: number, more: Partial<Basis> = {}): ComparedValue => ({
  number: String(amount), rest: '亿元', amount, period: '', end: more.period ?? '2024', months: null, note: '', url: '/',
  source: { mark: '甲1', url: '/' }, basis: { ...basis, ...more },
}); // prettier-ignore
const rows: ComparedRow[] = [
  { id: 'output', label: '产值', kind: 'values' },
  { id: 'wants', label: '在找什么', kind: 'words' },
];
const zone = (...values: ComparedValue[]): ComparedZone => ({ id: 'z', name: '园', url: '/', place: '', values: { output: values }, words: {} }); // prettier-ignore
const bar = (width: number, x = 0, zero = 0) => ({ x, width, zero });
const compare = (...zones: ComparedZone[]) => {
  const { rows: results, ...rest } = comparisonOf(zones, rows);
  return { ...rest, row: results[0]! };
};

describe('zones side by side', () => {
  it('can be compared where the values are alike', () => {
    const { row, lead } = compare(zone(value(4)), zone(value(1)));
    expect(row).toMatchObject({ comparable: true, differs: [], bars: [bar(100), bar(25)] });
    expect(lead).toBe('这两园同时给出的1个指标，可以直接相比的1行：产值。');
  });
  it('are marked where periods or natures differ', () => {
    const { row, lead } = compare(zone(value(4)), zone(value(1, { period: '2024-01..2024-08', status: 'planned' })));
    expect(row).toMatchObject({ comparable: false, differs: ['status', 'period'], bars: null });
    expect(lead).toBe('这两园同时给出的1个指标，没有一行可以直接相比。');
  });
  it('show older values where those are alike, else the newest', () => {
    const old = value(3, { period: '2023' });
    expect(compare(zone(old, value(4)), zone(value(2, { period: '2023' }))).row.values.map((v) => v!.amount)).toEqual([3, 2]); // prettier-ignore
    expect(compare(zone(old, value(4)), zone(value(2, { period: '2022' }))).row.values.map((v) => v!.amount)).toEqual([4, 2]); // prettier-ignore
  });
  it('have no bar for one value or for another unit', () => {
    expect(compare(zone(value(4)), zone()).row.bars).toBeNull();
    expect(compare(zone(value(4)), zone(value(2, { unit: 'area' }))).row.bars).toBeNull();
  });
  it.each(['label', 'perimeter', 'status', 'period'] as const)('have no bar where the %s differs', (name) => {
    expect(compare(zone(value(4)), zone(value(2, { [name]: 'other' }))).row.bars).toBeNull();
  });
  it('have no bar where a value is doubted', () => {
    expect(compare(zone(value(4)), zone(value(2, { doubt: null }))).row.bars).toBeNull();
  });
  it('have no bar for sums in two currencies, whatever their numbers', () => {
    const { row } = compare(zone(value(4, { unit: 'money CNY' })), zone(value(2, { unit: 'money USD' })));
    expect(row).toMatchObject({ bars: null, comparable: false, differs: ['unit'] });
  });
  it('draw a loss to the left of zero', () => {
    expect(compare(zone(value(-1)), zone(value(3))).row.bars).toEqual([bar(25, 0, 25), bar(75, 25, 25)]);
  });
  it('count what is not disclosed', () => {
    const { gaps, lead } = compare(zone(value(4)), zone());
    expect([gaps, lead]).toEqual([[1, 2], '这两园没有一个指标是同时给出的，无从比较。']);
  });
});
