import { expect, it } from 'vitest';
import type { SearchRecord } from './record.ts';
import { openTable, packTable } from './table.ts';

const record = (url: string, filters: SearchRecord['filters']): SearchRecord => ({
  url, kind: 'fact', title: '面积', body: '', zone: '东湾', shown: {}, filters,
}); // prettier-ignore

it('a table opens to what was packed', () => {
  const records = [record('/a/#x', { status: ['在建'], industry: ['港口', '物流'] }), record('/b/#y', {})];
  const { rows, placeOf } = openTable(packTable(records, ['aaaaaaa', 'bbbbbbb']));
  expect(rows[0]).toMatchObject({ kind: 'fact', page: '/a/', zone: '东湾', titleLength: 2 });
  expect(rows[0]!.filters).toMatchObject({ kind: ['fact'], status: ['在建'], industry: ['港口', '物流'] });
  expect(rows[1]!.filters.status).toEqual([]);
  expect(placeOf('zh_bbbbbbb')).toBe(1);
  expect(placeOf('zh_ccccccc')).toBeUndefined();
});
