import { describe, expect, it } from 'vitest';
import { createQuantityReader } from '../schema/quantity.ts';
import { unitLine, unknownUnit } from './unknown-unit.ts';

const quantities = createQuantityReader([
  { symbols: ['元'], dimension: 'money', factor: 1, currency: 'CNY' },
  { symbols: ['平方米'], dimension: 'area', factor: 1 },
  { symbols: ['家'], dimension: 'count', factor: 1 },
]);

describe('A figure whose unit is unknown', () => {
  it.each([
    ['1000万标箱', '标箱'],
    ['315KVA', 'KVA'],
    ['约20余架次', '架次'],
    ['12元/平方米·旬', '旬'],
    ['100亿韩元', '韩元'],
    ['三百匹以上', '匹'],
  ])('%s lacks %s', (figure, unit) => expect(unknownUnit(figure, quantities)).toBe(unit));

  it.each(['1/3家', '88·6元', '12:30', '家', '20家'])('%s lacks none', (figure) => {
    expect(unknownUnit(figure, quantities)).toBeNull();
  });

  it('is told with a line that can be pasted; money asks for its currency', () => {
    expect(unitLine('标箱')).toContain('- { symbols: [标箱], dimension: count, factor: 1 }');
    expect(unitLine('韩元')).toMatch(/dimension: money, factor: 1, currency: /);
  });
});
