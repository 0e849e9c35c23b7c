import { describe, expect, it } from 'vitest';
import { figureAt, foldFigures } from './figure-postings.ts';

const units = ['平方米', '亿元', '元', '吨'];
const read = (text: string) => {
  const found = figureAt(foldFigures(text), 0, units);
  return found && `${found.value} ${found.scale} ${found.unit}`;
};

describe('a figure', () => {
  it('is the same however its value is written', () => {
    expect(read('2.65亿元')).toBe('265000000 亿 元');
    expect(read('26500万元')).toBe('265000000 万 元');
    expect(read('7000余万元')).toBe('70000000 万 元');
    expect(read('114.0亿元')).toBe(read('114亿元'));
  });
  it('has one name for each unit', () => {
    expect(read('17500平米')).toBe(read('1.75万平方米')?.replace('万', ''));
  });
  it('keeps products, ratios and ranges as they are', () => {
    expect(read('2×350吨')).toBe('2×350  吨');
    expect(read('2.9：1')).toBe('2.9:1  ');
    expect(read('36—51万吨')).toBe('36-51万 万 吨');
  });
  it('is not the number in a name', () => {
    expect(read('3P厂房')).toBeNull();
  });
});
