import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createQuantityReader } from '../quantity.ts';
import type { Unit } from './unit.ts';

const shipped = parse(readFileSync('content/vocabularies/units.yaml', 'utf8')) as Unit[];
const reader = createQuantityReader(shipped.map((unit) => ({ ...unit, factor: Number(unit.factor) })));
const figures = (text: string) => reader.scan(text).map(({ figure }) => figure);

const number = fc.oneof(
  fc.integer({ min: 3, max: 999 }).map(String),
  fc.integer({ min: 31, max: 9999 }).map((n) => (n / 10).toFixed(1)),
);
const unit = fc.constantFrom('亿元', '万元/亩', '家', '万吨/年', '%', '亩', '人', 'MW', '万标箱', '个百分点');
const known = fc.tuple(number, unit).map((parts) => parts.join(''));

/** What stands directly before an expression and belongs to it. */
const before = [
  '-', '−', '负', '零下', '±', '3-', '3～', '3至', '3到', '3或', '2、', '7/', '1/', '1:', '12:', '5.1:72.7:', '88·', '1,', "12'",
  '2万', '3亿', '8000万至', '36一', '第', '每', '2×3×', '三分之', 'A3-', 'PM',
]; // prettier-ignore
/** What stands directly after one. */
const after = ['·旬', '/旬', '级', '×5米', '±10%', '-5'];

describe('A reading is never a part of a longer expression', () => {
  test('what is glued to the front of an expression is read with it, or nothing is read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...before), known, (glued, figure) => {
        expect(figures(`产值${glued}${figure}，较好。`)).not.toContain(figure);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is glued to its end is read with it, or nothing is read', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(...after), (figure, glued) => {
        expect(figures(`产值${figure}${glued}，较好。`)).not.toContain(figure);
      }),
      { numRuns: 2000 },
    );
  });

  test('a second number is never read without the first that a sign joins it to', () => {
    const joiner = fc.constantFrom('-', '~', '–', '—', '至', '到', '或', '、', '/', '±', '×', ':', '·', '+');
    fc.assert(
      fc.property(number, joiner, known, (first, sign, figure) => {
        expect(figures(`共计${first}${sign}${figure}。`)).not.toContain(figure);
      }),
      { numRuns: 2000 },
    );
  });

  test('punctuation and words around an expression take nothing from it', () => {
    const words = fc.constantFrom('产值', '达到', '，', '“', '（', '其中', '：', '为', '约占', '。');
    fc.assert(
      fc.property(
        words,
        known,
        fc.constantFrom('，', '。', '；', '”', '）', '的', '左边', ' 和'),
        (left, figure, right) => {
          expect(figures(`${left}${figure}${right}`)).toContain(figure);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
