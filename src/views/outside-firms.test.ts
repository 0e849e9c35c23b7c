import { describe, expect, it } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { isOutside, outsideFirms } from './outside-firms.ts';

const book = assembleFolder('content');

describe('firms from outside the region', () => {
  it('are of a place that is none of the region', () => {
    expect(['重庆', '石家庄', '香港'].every((home) => isOutside(home, book))).toBe(true);
    expect([book.region, book.cities[0]!.label, book.cities[0]!.name].some((home) => isOutside(home, book))).toBe(
      false,
    );
  });
  it('stand under each zone whose report prints where they are from, as what they are to it', () => {
    const rows = outsideFirms(book).flatMap(({ zone, firms }) =>
      firms.map(({ company, home, relation }) => `${zone.id} ${company.id} ${home} ${relation}`),
    );
    expect(rows).toContain('jingle chongqing-haite 重庆 intention');
    expect(rows).toContain('zhangzi tongjing-group 浙江 parent');
    expect(rows.filter((row) => row.includes('guanhengtai'))).toEqual([]);
  });
});
