import { expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

it.each([
  ['a: 东湾\n  88.6亿元', '东湾88.6亿元'],
  ['a: >-\n  东湾的\n  产值', '东湾的产值'],
  ['a: "东湾的\n  产值"', '东湾的产值'],
  ['a: >-\n  白建成 在东湾，\n  调研', '白建成 在东湾，调研'],
  ['a: the core\n  area', 'the core area'],
  ['a: 东湾 港', '东湾 港'],
])('a text over several lines has no gap within Chinese: %j', (source, text) => {
  expect({ ...(readYaml(source).data as object) }).toEqual({ a: text });
});
