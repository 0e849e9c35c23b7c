import { describe, expect, it } from 'vitest';
import { sizedBook } from '../../../tests/support/sized-book.ts';
import { homeView } from './home-view.ts';

describe('the home page of a book', () => {
  it('of one zone has a row, and neither a map nor squares nor volumes to compare', () => {
    const { directory, squares, between, silence } = homeView(sizedBook(1));
    expect(directory).toMatchObject({ form: 'rows', map: null });
    expect(directory.cities.map(({ zones }) => zones.length)).toEqual([1]);
    expect([squares, between]).toEqual([null, null]);
    expect(silence).toBe('另11市：本卷报道没有写到。');
  });

  it('of four zones has no map, most of which would be empty, and only industries in use', () => {
    const { directory, squares } = homeView(sizedBook(4));
    expect(directory).toMatchObject({ form: 'rows', map: null });
    expect(squares!.heads).toHaveLength(4);
    expect(squares!.rows.map(({ industry }) => industry.id)).toEqual(['trade-0', 'trade-3']);
  });

  it('of half of the cities has a map', () => {
    expect(homeView(sizedBook(5)).directory.map).toBeNull();
    expect(homeView(sizedBook(6)).directory.map).toHaveLength(12);
  });

  it('of forty zones has rows, of one more short names by city', () => {
    expect(homeView(sizedBook(40)).directory.form).toBe('rows');
    expect(homeView(sizedBook(41)).directory.form).toBe('names');
  });

  it('of two hundred zones has all names by city, the map, and industries by city with counts', () => {
    const { directory, squares, silence } = homeView(sizedBook(200));
    const names = directory.cities.flatMap(({ zones }) => zones.map(({ shortName }) => shortName));
    expect(new Set(names).size).toBe(200);
    expect(directory.map).toHaveLength(12);
    expect(silence).toBeNull();
    expect(squares!.heads.map(({ label }) => label)).toEqual(directory.cities.map(({ city }) => city.label));
    const counted = squares!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.count ?? 0));
    expect(counted.reduce((a, b) => a + b)).toBe(67);
    expect(squares!.tally).toEqual({ stated: 67, editors: 0, project: 0 });
  });

  it('leaves out what a rule does not find', () => {
    expect(homeView(sizedBook(4))).toMatchObject({ doubt: null, series: null, promise: null });
  });

  it('with two volumes says which zones both tell of', () => {
    const { zones } = sizedBook(2);
    const both = { ...zones[0]!, volumes: [2024, 2025] };
    const volumes = [2025, 2024].map((year) => ({ year, zones: [both], articles: [], current: year === 2025 }));
    const book = sizedBook(2, { zones: [both, zones[1]!], volumes: volumes as never });
    const { title, note, told } = homeView(book).between!;
    expect(title).toBe('两卷之间');
    expect(note).toBe('2024卷1园0篇，2025卷1园0篇');
    expect(told).toBe(`不止一卷写到的：${both.shortName}；其余1园各见一卷，看不出增减。`);
  });
});
