import { describe, expect, it } from 'vitest';
import { sizedBook, zoneOf } from '../../../tests/support/sized-book.ts';
import type { Yearbook } from '../../model/yearbook.ts';
import { firstDoubt } from './first-doubt.ts';

const zone = (i: number, ...doubts: [id: string, kind: string, touched: number][]) => {
  const { url, ...rest } = zoneOf(i);
  const told = doubts.map(([id, kind, touched]) => ({
    ...{ id, kind, url: `${url}#${id}`, title: id, what: `${id}。`, why: '', receipts: [] },
    about: Array.from({ length: touched }, (_, n) => `${n}`),
  }));
  return { ...rest, url, doubts: told };
};
const first = (...zones: object[]) => firstDoubt(sizedBook(0, { zones: zones as Yearbook['zones'] }))?.doubt.id ?? null;

describe('the gravest doubt of the book', () => {
  it('is the first that cannot be, however many records another touches', () => {
    expect(first(zone(1, ['clash', 'clash', 9]), zone(2, ['b', 'impossible', 1]), zone(3, ['c', 'impossible', 5]))).toBe('b'); // prettier-ignore
  });

  it('is the one that touches most records, where nothing is impossible', () => {
    expect(first(zone(1, ['a', 'two-ways', 1]), zone(2, ['b', 'clash', 3]), zone(3, ['c', 'clash', 3]))).toBe('b');
  });

  it('is none where all only explain a figure', () => {
    expect(first(zone(1, ['a', 'scope', 4], ['b', 'wording', 2], ['c', 'trace', 1]))).toBeNull();
  });
});
