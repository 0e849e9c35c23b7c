import { describe, expect, test } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { atlasOf, atlasPages, busyIndustries, nodeCount, sharedGaps } from './atlas.ts';
import type { Zone } from '../model/zone.ts';

const book = assembleFolder('content');
const nodes = book.zones
  .flatMap((zone) => zone.chains.flatMap((chain) => chain.nodes))
  .filter(({ industry }) => industry);

test('the atlas holds every node that has a trade once', () => {
  const placed = atlasOf(book).flatMap(({ rows }) => rows.flatMap(({ stages }) => Object.values(stages).flat()));
  expect(new Set(placed.map(({ url }) => url))).toEqual(new Set(nodes.map(({ url }) => url)));
  expect(placed).toHaveLength(nodes.length);
});

/** A zone that seeks things, each written `industry/title`. */
const seeker = (id: string, ...wishes: string[]) =>
  ({
    id,
    shortName: id,
    chains: [],
    prospectus: wishes.map((wish) => {
      const [industry, title] = wish.split('/');
      return { kind: 'want', industry: { id: industry }, title, url: `/${id}/#${title}`, node: null };
    }),
  }) as unknown as Zone;
const industries = [{ id: 'food', label: '食品' }, { id: 'paper', label: '造纸' }] as typeof book.industries; // prettier-ignore

describe('several zones seek', () => {
  const atlas = atlasOf({ industries, zones: [seeker('a', 'food/包装企业', 'food/屠宰'), seeker('b', 'paper/包装'), seeker('c', 'food/饮料')] }); // prettier-ignore
  test('the same under one name, in whatever industry', () => {
    expect(sharedGaps(atlas).map(({ label, seekers }) => [label, seekers.map(({ zone }) => zone.id)])).toEqual([
      ['包装', ['a', 'b']],
    ]);
  });
  test('something in one industry: a zone counts once', () => {
    expect(busyIndustries(atlas).map(({ industry, seekers }) => [industry.id, seekers.length])).toEqual([['food', 2]]);
  });
});

describe('the pages of the atlas', () => {
  test('are one while the book is small', () => {
    const pages = atlasPages(atlasOf(book));
    expect(pages.map(({ industry, sections }) => [industry, sections.length])).toEqual([[null, atlasOf(book).length]]);
  });

  test('are one an industry with two hundred zones, none too long to read', () => {
    const zones = Array.from({ length: 200 }, (_, i) => ({ ...book.zones[i % book.zones.length]!, id: `zone-${i}` }));
    const [first, ...rest] = atlasPages(atlasOf({ ...book, zones }));
    expect(first).toEqual({ industry: null, sections: [] });
    expect(rest.map(({ industry }) => industry)).toEqual(atlasOf(book).map(({ industry }) => industry));
    expect(Math.max(...rest.flatMap(({ sections }) => sections.map(nodeCount)))).toBeLessThan(1200);
  });
});

test('every wish with an industry is among the gaps, by itself, its wanted node or the same name', () => {
  const gaps = atlasOf(book).flatMap(({ seekers }) => seekers);
  const found = new Set(gaps.map(({ url }) => url));
  const sought = (zone: Zone, title: string) => gaps.some((gap) => gap.zone === zone && gap.title === title);
  const missing = book.zones.flatMap((zone) =>
    zone.prospectus
      .filter(({ kind, industry }) => kind === 'want' && industry)
      .filter(({ url, node, title }) => !found.has(url) && !found.has(node?.url ?? '') && !sought(zone, title))
      .map(({ url }) => url),
  );
  expect(missing).toEqual([]);
});
