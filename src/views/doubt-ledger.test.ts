import { describe, expect, it } from 'vitest';
import type { Doubt } from '../model/doubt.ts';
import type { Yearbook } from '../model/yearbook.ts';
import { doubtLedger, firstDoubts } from './doubt-ledger.ts';

const doubt = (title: string, kind: Doubt['kind'], about: number) =>
  ({ id: title, title, kind, about: Array.from({ length: about }, (_, i) => `r${i}`) }) as unknown as Doubt;
const bookOf = (zones: Record<string, Doubt[]>) =>
  ({
    zones: Object.entries(zones).map(([shortName, doubts]) => ({ shortName, url: `/zones/${shortName}/`, doubts })),
    unplaced: { doubts: [] },
  }) as unknown as Yearbook;
const titles = (zones: Record<string, Doubt[]>) =>
  firstDoubts(doubtLedger(bookOf(zones))).map((held) => held.doubt.title);

describe('what to read first', () => {
  it('is all that cannot be, in the order of the book, then what touches most records', () => {
    const zones = {
      甲: [doubt('不可能一', 'impossible', 0), doubt('不可能二', 'impossible', 5)],
      乙: [doubt('对不上少', 'clash', 1)],
      丙: [doubt('两说多', 'two-ways', 4)],
    };
    expect(titles(zones)).toEqual(['不可能一', '不可能二', '两说多', '对不上少']);
  });
  it('names a zone once, unless two things of it cannot be', () => {
    const zones = {
      甲: [doubt('不可能', 'impossible', 1), doubt('甲对不上', 'clash', 9)],
      乙: [doubt('乙多', 'clash', 3), doubt('乙少', 'clash', 2)],
    };
    expect(titles(zones)).toEqual(['不可能', '乙多']);
  });
  it('never is a note', () => {
    expect(titles({ 甲: [doubt('口径', 'scope', 9), doubt('缺字', 'wording', 9), doubt('断行', 'trace', 9)] })).toEqual(
      [],
    );
  });
  it('is ten at most', () => {
    const zones = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`园${i}`, [doubt(`疑${i}`, 'clash', i)]]));
    expect(titles(zones)).toHaveLength(10);
  });
});

it('has every doubt in one kind, and once', () => {
  const zones = { 甲: [doubt('一', 'clash', 0), doubt('二', 'trace', 0)], 乙: [doubt('三', 'scope', 0)] };
  expect(doubtLedger(bookOf(zones)).flatMap(({ doubts }) => doubts.map((held) => held.doubt.title))).toEqual([
    '一',
    '三',
    '二',
  ]);
});
