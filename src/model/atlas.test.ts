import { describe, expect, test } from 'vitest';
import { assembleFolder } from '../../tests/support/assemble.ts';
import { atlasOf, supplies } from './atlas.ts';
import type { ChainNode } from './chain.ts';
import type { Zone } from './zone.ts';

type Sketch = Pick<ChainNode, 'label'> & { tone?: string; kind?: string };

/** A zone with one chain, whose nodes feed each other in order. */
function zone(id: string, ...sketches: Sketch[]): Zone {
  const nodes = sketches.map(({ label, tone = 'existing', kind = 'product' }) => ({ label, kind, status: { tone }, inputs: [] as unknown[] })); // prettier-ignore
  const links = nodes.slice(1).map((to, i) => ({ from: nodes[i], to }));
  for (const { from, to } of links) to.inputs.push({ node: from });
  return { id, chains: [{ nodes, links }] } as unknown as Zone;
}
const found = (...zones: Zone[]) =>
  supplies(zones).map(({ from, to }) => `${from.zone.id} ${from.node.label} → ${to.zone.id} ${to.node.label}`);

describe('one zone could supply another', () => {
  const maker = zone('a', { label: '炼焦' }, { label: '煤焦油' });
  test('where a good that it has bears the name of what a chain elsewhere begins with', () => {
    expect(found(maker, zone('b', { label: '煤焦油（原料）' }, { label: '沥青' }))).toEqual([
      'a 煤焦油 → b 煤焦油（原料）',
    ]);
  });
  test('where the name ends with that name', () => {
    expect(found(maker, zone('b', { label: '焦油' }, { label: '沥青' }))).toEqual(['a 煤焦油 → b 焦油']);
  });
  test('but not on the strength of one character', () => {
    expect(found(maker, zone('b', { label: '油' }, { label: '沥青' }))).toEqual([]);
  });
  test('nor with what is only wanted or planned', () => {
    expect(
      found(zone('a', { label: '煤焦油', tone: 'wanted' }), zone('b', { label: '焦油' }, { label: '沥青' })),
    ).toEqual([]);
  });
  test('nor itself', () => {
    expect(found(zone('a', { label: '焦油' }, { label: '沥青' }))).toEqual([]);
  });
});

const book = assembleFolder('content');

test('the atlas holds every node of every chain once', () => {
  const placed = atlasOf(book).flatMap(({ rows }) => rows.flatMap(({ stages }) => Object.values(stages).flat()));
  const all = book.zones.flatMap((z) => z.chains.flatMap(({ nodes }) => nodes));
  expect(new Set(placed.map(({ url }) => url))).toEqual(new Set(all.map(({ url }) => url)));
  expect(placed).toHaveLength(all.length);
});

test('every wish with an industry is among the gaps, by itself, its wanted node or the same name', () => {
  const gaps = atlasOf(book).flatMap(({ gaps: found }) => found.flatMap(({ seekers }) => seekers));
  const seekers = new Set(gaps.map(({ url }) => url));
  const sought = (zone: Zone, title: string) => gaps.some((gap) => gap.zone === zone && gap.title === title);
  const missing = book.zones.flatMap((zone) =>
    zone.prospectus
      .filter(({ kind, industry }) => kind === 'want' && industry)
      .filter(({ url, node, title }) => !seekers.has(url) && !seekers.has(node?.url ?? '') && !sought(zone, title))
      .map(({ url }) => url),
  );
  expect(missing).toEqual([]);
});
