import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createQuantityReader, type Unit } from '../../schema/quantity.ts';
import { copiedRuns, numbersLeftOut, numbersNotInPrint, readPrint } from './against-print.ts';
import { runsTakenOver } from './runs-taken-over.ts';

const units = parse(
  readFileSync(join(import.meta.dirname, '../../../content/vocabularies/units.yaml'), 'utf8'),
) as Unit[];
const quantities = createQuantityReader(units.map((unit) => ({ ...unit, factor: Number(unit.factor) })));
const printed =
  '东湾园区成立三年来，规上工业总产值达到12.\n6亿元，入驻企业33户，标准厂房4400m2已全部交付使用，园区管委会为企业提供从注册到投产的全流程代办服务，企业满意度持续提升。2021—2024年引进项目27个。';
const print = readPrint(printed, quantities, '2031-05', ['2031-05-01', '2031-05-31']);
const found = (text: string) => numbersNotInPrint(text, print, quantities).map(({ kind, words }) => `${words} ${kind}`);

describe('an article held against its print', () => {
  it('may write what the print has, in another form of the same size, and years that are within a stretch', () => {
    expect(found('产值12.6亿元，企业33家，厂房4400平方米（0.44万平方米），三年即3年，2023年也在内。')).toEqual([]);
  });
  it('may write the months of what the print calls by other words', () => {
    const of = readPrint('前三季度完成投资8亿元，年末有企业40家。', quantities, '2031-10');
    expect(numbersNotInPrint('1—9月完成投资8亿元，12月有40家。', of, quantities)).toEqual([]);
  });
  it('may not write a number that the print does not have', () => {
    expect(found('产值16.2亿元。')).toEqual(['16.2亿元 figure-not-in-print']);
  });
  it('may not give a number another unit', () => {
    expect(found('产值12.6万元，33人。')).toEqual(['12.6万元 unit-not-in-print', '33人 unit-not-in-print']);
  });
  it('tells which numbers it leaves out', () => {
    expect(numbersLeftOut(['产值12.6亿元，厂房4400平方米。2021—2024年引进二十七个项目。'], print)).toEqual(['33']);
  });
  it('shows runs of twelve letters and refuses those of twenty-five, names and quotations aside', () => {
    const short = '办事上，园区管委会为企业提供从注册起的帮助。';
    expect(runsTakenOver(short, print.letters).map(({ words }) => words)).toEqual(['园区管委会为企业提供从注册']);
    expect(copiedRuns(short, print)).toEqual([]);
    const long = '园区管委会为企业提供从注册到投产的全流程代办服务，企业满意度持续提升。';
    expect(copiedRuns(long, print)).toMatchObject([{ length: 33 }]);
    expect(copiedRuns(`“${long}”`, print)).toEqual([]);
  });
});
