import { expect, test } from 'vitest';
import { splitAtUnit } from './figure.ts';

test.each([
  ['257.1亿元', '亿元', '257.1', '亿元'],
  ['7000余万元', '万元', '7000余', '万元'],
  ['36—51万吨', '万吨', '36—51', '万吨'],
  ['60%以上', '%', '60', '%以上'],
  ['200平方千米左右', '平方千米', '200', '平方千米左右'],
  ['2.9:1', ':1', '2.9', ':1'],
  ['两万余斤', '万斤', '两万余斤', ''],
  ['500万以上', '', '500万以上', ''],
])('%s with unit “%s” is %s and %s', (shown, unit, number, rest) => {
  expect(splitAtUnit(shown, unit)).toEqual({ number, rest });
});
