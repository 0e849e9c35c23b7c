import { describe, expect, it } from 'vitest';
import { sizedBook, zoneOf } from '../../../tests/support/sized-book.ts';
import { oldestPromise } from './oldest-promise.ts';

const article = {
  id: 'a',
  printed: { notBefore: '2024-11-01', notAfter: '2024-11-30', label: '约2024年11月' },
};
const zone = (i: number, ...promises: [id: string, due: string | null, standing: string][]) =>
  zoneOf(i, {
    articles: [article],
    promises: promises.map(([id, due, standing]) => ({
      ...{ id, due, standing, url: `/zones/zone-${i}/#${id}`, title: id, doubts: [], later: [], dueLabel: due },
      ...{ reason: null, words: null, said: null, project: null },
      receipt: { article: 'a', stem: '甲', paragraph: 1, url: '', quote: '' },
    })),
  });
const oldest = (...zones: ReturnType<typeof zone>[]) => oldestPromise(sizedBook(0, { zones }));

describe('the promise that has been due for longest', () => {
  it('is the overdue one with the oldest day, counted to the edition', () => {
    const found = oldest(zone(1, ['b', '2025-10-20', 'overdue']), zone(2, ['a', '2024-11-30', 'overdue']))!;
    expect([found.id, found.days]).toEqual(['zone-2-a', 335]);
  });

  it('is none that was met, lies ahead or has no day', () => {
    const told: Parameters<typeof zone>[1][] = [
      ['a', '2024-01-31', 'met'],
      ['b', '2026-01-31', 'ahead'],
      ['c', null, 'undated'],
    ];
    expect(oldest(zone(1, ...told))).toBeNull();
  });
});
