import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/zone.ts';
import { neighbourPairs, similarZones } from './neighbours.ts';

/** A zone in a city, with industries; what likeness looks at. */
const zone = (id: number, city: string, ...industries: string[]): Zone =>
  ({
    id: `z${id}`,
    city: { id: city, label: city },
    type: { id: 't', label: '开发区' },
    industries: industries.map((name) => ({ industry: { id: name, label: name }, words: null, basis: 'stated' })),
    chains: [],
  }) as unknown as Zone;

describe('neighbours', () => {
  it('of a small book are all pairs with a city or a trade in common', () => {
    const zones = [zone(1, 'a', 'x'), zone(2, 'a', 'y'), zone(3, 'b', 'y'), zone(4, 'c', 'z')];
    expect(neighbourPairs(zones).map(({ url }) => url)).toEqual(['/compare/z1-z2/', '/compare/z2-z3/']);
  });

  it('of 400 zones in one city are a few of each, and are found at once', () => {
    const zones = Array.from({ length: 400 }, (_, i) => zone(i, 'a', `x${i % 7}`));
    const pairs = neighbourPairs(zones);
    expect(pairs.length).toBeLessThanOrEqual(3 * zones.length);
    const met = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
    expect(met.size).toBe(zones.length);
    expect(new Set(pairs.map(({ url }) => url)).size).toBe(pairs.length);
  });

  it('are those most alike first, of equals in the order of the book', () => {
    const zones = [zone(1, 'a', 'x'), zone(2, 'b', 'x'), zone(3, 'a'), zone(4, 'a', 'x'), zone(5, 'd')];
    expect(similarZones(zones[0]!, zones, 3).map(({ zone: { id } }) => id)).toEqual(['z4', 'z2', 'z3']);
  });
});
